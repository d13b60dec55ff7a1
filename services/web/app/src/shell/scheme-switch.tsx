import { UnstyledButton, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconMoon, IconSun } from '../icons';
import styles from './header.module.css';

export function SchemeSwitch(): ReactNode {
  const { t } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const other = scheme === 'dark' ? 'light' : 'dark';
  const Icon = other === 'dark' ? IconMoon : IconSun;
  return (
    <UnstyledButton
      className={`${styles['tool']} ${styles['wideOnly']}`}
      aria-label={t(`shell.scheme.${other}`)}
      onClick={() => setColorScheme(other)}
    >
      <Icon size={20} aria-hidden />
    </UnstyledButton>
  );
}
