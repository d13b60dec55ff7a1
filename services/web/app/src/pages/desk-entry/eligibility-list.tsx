import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskEntry } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '../../icons';
import styles from './desk-entry-page.module.css';

export function EligibilityList({ rows }: { readonly rows: DeskEntry['eligibility'] }): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  if (rows.length === 0) {
    return (
      <p className="ht-row">
        <IconCircleCheck size={20} color="var(--ht-ok)" aria-hidden /> {t('desk.eligible')}
      </p>
    );
  }
  return (
    <ul className={styles['rows']}>
      {rows.map((row) => (
        <li key={row.code}>
          {row.severity === 'must-fix' ? (
            <IconAlertTriangle size={20} color="var(--ht-accent)" aria-hidden />
          ) : (
            <IconInfoCircle size={20} aria-hidden />
          )}
          <span>{text(row.text)}</span>
        </li>
      ))}
    </ul>
  );
}
