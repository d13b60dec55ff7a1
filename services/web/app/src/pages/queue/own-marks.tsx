import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BallotRow } from '../../api/shapes';
import styles from './own-marks.module.css';
import { ownSpread } from './own-spread';

/** The juror's own sealed totals as bars, with the same numbers as a table; nobody else's (O14). */
export function OwnMarks({ rows }: { readonly rows: readonly BallotRow[] }): ReactNode {
  const { t } = useTranslation();
  const bins = ownSpread(rows);
  if (bins.length === 0) return null;
  const most = Math.max(...bins.map(({ count }) => count));
  return (
    <figure className={styles['marks']}>
      <figcaption className="ht-small ht-soft">{t('judging.queue.ownMarks')}</figcaption>
      <div className={styles['bars']} aria-hidden>
        {bins.map(({ from, count }) => (
          <div key={from} className={styles['bar']}>
            <span className="ht-small">{count === 0 ? '' : count}</span>
            <div style={{ height: `${(count / most) * 40}px` }} />
            <span className="ht-small ht-soft">{from}</span>
          </div>
        ))}
      </div>
      <table className="ht-hidden">
        <caption>{t('judging.queue.ownMarks')}</caption>
        <tbody>
          {bins.map(({ from, to, count }) => (
            <tr key={from}>
              <th scope="row">{t('judging.queue.fromTo', { from, to })}</th>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
