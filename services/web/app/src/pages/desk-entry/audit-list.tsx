import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskEntry } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { IconHistory } from '../../icons';
import styles from './desk-entry-page.module.css';

/** Who did what to this entry, and why. */
export function AuditList({
  rows,
  workflowId,
}: {
  readonly rows: DeskEntry['audit'];
  readonly workflowId: string;
}): ReactNode {
  const { t } = useTranslation();
  const { instant } = useFormat();
  return (
    <>
      {rows.length === 0 ? <p className="ht-soft">{t('words.none')}</p> : null}
      <ul className={styles['rows']}>
        {rows.map((row) => (
          <li key={`${row.atMs}-${row.action}`}>
            <IconHistory size={18} aria-hidden />
            <div>
              <strong>{t(`log.action.${row.action}`)}</strong> · {row.byName}
              {row.reason ? <p>{row.reason}</p> : null}
              <p className="ht-small ht-soft">{instant(row.atMs)}</p>
            </div>
          </li>
        ))}
      </ul>
      <p className="ht-small ht-soft" style={{ overflowWrap: 'anywhere' }}>
        {t('desk.workflow')}: <code>{workflowId}</code>
      </p>
    </>
  );
}
