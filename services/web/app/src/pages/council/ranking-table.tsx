import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Council, RankingRow } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import styles from './council.module.css';
import { LightList } from './light-list';

/** The jury's result: rank, film, every sheet's total, the mean; a line under each prize; open ties marked. */
export function RankingTable({ council }: { readonly council: Council }): ReactNode {
  const { t } = useTranslation();
  const { text, score } = useFormat();
  const jurors = council.ranking[0]?.sheets ?? [];
  const tied = new Set<string>(council.openTies.flat());
  const prizeName = (row: RankingRow | undefined): string | null => {
    const prize = council.prizes.find((one) => one.prizeId === row?.proposedPrizeId);
    return prize ? text(prize.name) : null;
  };
  const lightsOf = new Map(council.lights.map(({ entryId, lights }) => [entryId as string, lights]));
  const columns = 5 + jurors.length;
  const { talk } = council;
  const isTalkedOver = ({ entryId }: RankingRow): boolean =>
    talk?.state === 'concluded' && talk.entries.includes(entryId);

  return (
    <div className="ht-wide" role="group" aria-label={t('council.ranking.title')} tabIndex={0}>
      <table className={`ht-table ht-cards ${styles['ranking']}`}>
        <thead>
          <tr>
            <th scope="col" className="ht-number">
              {t('council.ranking.rank')}
            </th>
            <th scope="col" className="ht-number">
              {t('council.ranking.score')}
            </th>
            <th scope="col">{t('desk.column.title')}</th>
            <th scope="col">{t('council.ranking.proposed')}</th>
            {jurors.map((juror) => (
              <th key={juror.jurorId} scope="col" className="ht-number">
                {juror.jurorName}
              </th>
            ))}
            <th scope="col">{t('council.ranking.tie')}</th>
          </tr>
        </thead>
        <tbody>
          {council.ranking.map((row, index) => {
            const before = council.ranking[index - 1];
            const cut =
              before?.proposedPrizeId && before.proposedPrizeId !== row.proposedPrizeId ? prizeName(before) : null;
            return (
              <Fragment key={row.entryId}>
                {cut ? (
                  <tr className={styles['cut']}>
                    <td colSpan={columns}>{t('council.ranking.cut', { prize: cut })}</td>
                  </tr>
                ) : null}
                <tr className={tied.has(row.entryId) ? styles['tiedRow'] : undefined}>
                  <td className="ht-number" data-label={t('council.ranking.rank')}>
                    {row.rank ?? '–'}
                  </td>
                  <td className={`ht-number ${styles['score']}`} data-label={t('council.ranking.score')}>
                    {score(row.score)}
                  </td>
                  <td className={styles['rankedWork']}>
                    <strong>{row.code}</strong> {row.title}
                    <p className="ht-small ht-soft">
                      {[row.authorNames.join(', '), row.unitName].filter(Boolean).join(' · ')}
                    </p>
                    <LightList lights={lightsOf.get(row.entryId) ?? []} />
                  </td>
                  <td data-label={prizeName(row) ? t('council.ranking.proposed') : undefined}>
                    {prizeName(row) ? <span className={styles['prize']}>{prizeName(row)}</span> : null}
                    {row.status === 'too-few-sheets' ? (
                      <span className="ht-small">{t('council.ranking.tooFew', { count: row.validSheets })}</span>
                    ) : null}
                  </td>
                  {row.sheets.map((sheet) => (
                    <td key={sheet.jurorId} className="ht-number" data-label={sheet.jurorName}>
                      {sheet.state === 'valid' ? (
                        score(sheet.total ?? '')
                      ) : (
                        <span className="ht-small ht-soft">
                          {t(`council.sheet.${sheet.state}`)}
                          {sheet.total === null ? '' : ` (${score(sheet.total)})`}
                        </span>
                      )}
                      {sheet.fromPaper ? (
                        <span className={styles['paper']} title={t('council.ranking.fromPaperWhole')}>
                          {t('council.ranking.fromPaper')}
                        </span>
                      ) : null}
                    </td>
                  ))}
                  <td className="ht-small ht-line">
                    {tied.has(row.entryId) ? t('council.tie.open') : tieWords(row.tieBrokenBy)}
                    {isTalkedOver(row) ? <p className="ht-soft">{t('council.talk.mark')}</p> : null}
                  </td>
                </tr>
              </Fragment>
            );
          })}
        </tbody>
      </table>
      {council.ranking.some(({ sheets }) => sheets.some(({ fromPaper }) => fromPaper)) ? (
        <p className="ht-small ht-soft">{t('council.ranking.paperNote')}</p>
      ) : null}
    </div>
  );

  function tieWords(step: string | null): string {
    if (step === null) return '';
    if (step.startsWith('criterion:')) return t('council.tie.criterion');
    if (step === 'head-to-head') return t('council.tie.headToHead');
    if (step === 'jury-vote') return t('council.tie.juryVote');
    if (step === 'chair') return t('council.tie.chair');
    return t('council.tie.open');
  }
}
