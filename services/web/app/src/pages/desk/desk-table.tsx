import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskRow } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { IconAlertTriangle, IconFlag } from '../../icons';
import { StateWord } from '../../patterns/state-word';
import { useRowKeys } from '../../patterns/use-row-keys';
import styles from './desk-page.module.css';

/** Rows on a desk, cards on a phone; j and k walk from anywhere, Enter opens. */
export function DeskTable({ rows }: { readonly rows: readonly DeskRow[] }): ReactNode {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const navigate = useNavigate();
  const body = useRowKeys<HTMLTableSectionElement>();

  return (
    <table className={`ht-table ${styles['table']}`}>
      <caption className="ht-hidden">{t('desk.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('desk.column.code')}</th>
          <th scope="col">{t('desk.column.title')}</th>
          <th scope="col">{t('desk.column.who')}</th>
          <th scope="col">{t('desk.column.state')}</th>
          <th scope="col">{t('desk.column.votes')}</th>
          <th scope="col">{t('desk.column.mine')}</th>
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map((row) => (
          <tr
            key={row.entryId}
            onDoubleClick={() => void navigate({ to: '/c/so-loai/$entryId', params: { entryId: row.entryId } })}
          >
            <td>
              <Link
                data-row
                to="/c/so-loai/$entryId"
                params={{ entryId: row.entryId }}
                className={styles['code'] ?? ''}
              >
                {row.code}
              </Link>
            </td>
            <td>
              <span className={styles['title']}>{row.title}</span>
              <br />
              <span className="ht-small ht-soft">{instant(row.submittedAtMs)}</span>
            </td>
            <td>
              {row.leaderName}
              <br />
              <span className="ht-small ht-soft">{[row.unitName, row.localityName].filter(Boolean).join(' · ')}</span>
            </td>
            <td>
              <StateWord state={row.outcome ?? row.phase} word={row.stateWord} />
            </td>
            <td style={{ whiteSpace: 'nowrap' }}>{row.votes > 0 ? t('desk.votes', { count: row.votes }) : ''}</td>
            <td>
              {row.needsMe ? (
                <span className={styles['mine']}>
                  <IconFlag size={16} aria-hidden /> {t('desk.waitsForMe')}
                </span>
              ) : null}
              {row.needsAttention ? (
                <span className={styles['mine']}>
                  <IconAlertTriangle size={16} aria-hidden /> {t('desk.stuck')}
                </span>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
