import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { changeLanguage } from '../i18n/start-i18n';
import styles from './header.module.css';

/** Offers the other language in that language's own words. */
export function LanguageSwitch(): ReactNode {
  const { i18n } = useTranslation();
  const other = i18n.language === 'en' ? 'vi' : 'en';
  return (
    <UnstyledButton className={styles['tool']} lang={other} onClick={() => void changeLanguage(other)}>
      <span className="ht-hidden">{other === 'en' ? 'English' : 'Tiếng Việt'}</span>
      <span>{other.toUpperCase()}</span>
    </UnstyledButton>
  );
}
