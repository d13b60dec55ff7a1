import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestCard, Council } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import styles from './council.module.css';

/** The frozen counters: votes recorded, votes counted and their points by the formula (O12), when they were taken, and the hash that proves it. */
export function InteractionTable({
  interaction,
  ranking,
  contest,
}: {
  readonly interaction: NonNullable<Council['interaction']>;
  readonly ranking: Council['ranking'];
  readonly contest: Pick<ContestCard, 'definition'>;
}): ReactNode {
  const { t } = useTranslation();
  const { instant, count } = useFormat();
  const weight = contest.definition.interaction.weights.siteVotes;
  const votesOf = (points: number): number => (weight === 0 ? 0 : points / weight);
  const rows = [...interaction.rows].sort((one, other) => other.accepted - one.accepted);
  const most = Math.max(1, ...rows.map((row) => row.accepted));
  return (
    <>
      <p className="ht-small ht-soft">
        {t('council.interaction.formula', { weight: count(weight) })}
        <br />
        {t('council.interaction.taken', { at: instant(interaction.takenAtMs) })}
        <br />
        <span className={styles['hash']}>SHA-256: {interaction.hash}</span>
      </p>
      <div className="ht-wide" role="group" aria-label={t('council.interaction.title')} tabIndex={0}>
        <table className="ht-table ht-cards">
          <thead>
            <tr>
              <th scope="col" className={styles['work']}>
                {t('desk.column.title')}
              </th>
              <th scope="col" className="ht-number">
                {t('council.interaction.raw')}
              </th>
              <th scope="col" className="ht-number">
                {t('council.interaction.accepted')}
              </th>
              <th scope="col" className="ht-number">
                {t('council.interaction.points')}
              </th>
              <th scope="col" className={styles['barCell']}>
                <span className="ht-hidden">{t('council.interaction.bar')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.entryId}>
                <td>
                  <strong>{row.code}</strong> {ranking.find((one) => one.entryId === row.entryId)?.title}
                </td>
                <td className="ht-number" data-label={t('council.interaction.raw')}>
                  {count(row.raw)}
                </td>
                <td className="ht-number" data-label={t('council.interaction.accepted')}>
                  {count(votesOf(row.accepted))}
                </td>
                <td className="ht-number" data-label={t('council.interaction.points')}>
                  {count(row.accepted)}
                </td>
                <td className={styles['barCell']}>
                  <span className={styles['bar']} style={{ width: `${(row.accepted / most) * 100}%` }} aria-hidden />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
