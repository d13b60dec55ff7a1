import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import styles from './juror-table.module.css';

type Juror = Reply<'getProgress'>['jurors'][number];

const STATES = ['sealed', 'draft', 'recused', 'unscored'] as const;

/** One row per juror, on a phone a card; whoever is furthest behind first; the bar shows the same as the numbers. */
export function JurorTable({ jurors }: { readonly jurors: readonly Juror[] }): ReactNode {
  const { t } = useTranslation();
  const { percent } = useFormat();
  const rows = [...jurors].sort((one, other) => doneShare(one) - doneShare(other));
  return (
    <div className="ht-wide" role="group" aria-label={t('jury.progress.jurors')} tabIndex={0}>
      <table className="ht-table ht-narrow ht-cards">
        <thead>
          <tr>
            <th scope="col">{t('jury.progress.juror')}</th>
            <th scope="col" className={styles['wide']}>
              {t('jury.progress.done')}
            </th>
            {STATES.map((state) => (
              <th key={state} scope="col" className="ht-number">
                {t(`jury.state.${state}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((juror) => (
            <tr key={juror.jurorId}>
              <td className={styles['wide']}>{juror.name}</td>
              <td className={styles['wide']}>
                <div className={styles['bar']} aria-hidden>
                  <div style={{ width: `${doneShare(juror) * 100}%` }} />
                </div>
                <span className="ht-small">{percent(doneShare(juror))}</span>
              </td>
              {STATES.map((state) => (
                <td key={state} className="ht-number" data-label={t(`jury.state.${state}`)}>
                  {juror[state]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function doneShare(juror: Juror): number {
  const all = juror.sealed + juror.draft + juror.recused + juror.unscored;
  return all === 0 ? 0 : (juror.sealed + juror.recused) / all;
}
