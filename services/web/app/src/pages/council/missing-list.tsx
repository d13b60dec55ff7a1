import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Council } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { IconHourglass } from '../../icons';
import { Section } from '../../patterns/section';
import styles from './council.module.css';

/** What has to happen before the council can decide. */
export function MissingList({ missing }: { readonly missing: Council['missing'] }): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  if (missing.length === 0) return null;
  return (
    <Section title={t('council.notReady')}>
      <ul className={styles['missing']}>
        {missing.map((gap) => (
          <li key={gap.vi}>
            <IconHourglass size={20} aria-hidden />
            {text(gap)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
