import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format';
import { Section } from '../../patterns/section';
import type { DiagnosedFilm } from './film-name';
import { signed } from './signed';
import styles from './diagnostics.module.css';

/** The official rank first; what other ways of counting would say stands beside it. */
export function RankTable({ films }: { readonly films: readonly DiagnosedFilm[] }): ReactNode {
  const { t } = useTranslation();
  const { score } = useFormat();
  const number = (value: number | null): string => (value === null ? '–' : score(value));
  const span = (interval: readonly [number, number] | null): string =>
    interval === null ? '–' : `${interval[0]}–${interval[1]}`;
  return (
    <Section title={t('diagnostics.table.title')}>
      <p className="ht-soft">{t('diagnostics.table.lead')}</p>
      <p className="ht-soft">{t('diagnostics.table.standardisedNote')}</p>
      <div className="ht-wide" role="group" aria-label={t('diagnostics.table.title')} tabIndex={0}>
        <table className="ht-table ht-cards">
          <thead>
            <tr>
              {(['rank', 'film', 'score', 'interval', 'adjusted', 'standardised', 'robust', 'juries'] as const).map(
                (column) => (
                  <th key={column} scope="col" className={column === 'film' ? '' : 'ht-number'}>
                    {t(`diagnostics.table.${column}`)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {films.map((film) => (
              <tr key={film.entryId}>
                <td className="ht-number" data-label={t('diagnostics.table.rank')}>
                  {film.rank ?? '–'}
                </td>
                <td className={styles['film']}>
                  <strong>{film.code}</strong> {film.title}
                </td>
                <td className="ht-number" data-label={t('diagnostics.table.score')}>
                  {film.score === null ? '–' : score(film.score)}
                </td>
                <td className="ht-number" data-label={t('diagnostics.table.interval')}>
                  {span(film.rankInterval)}
                </td>
                <td className="ht-number" data-label={t('diagnostics.table.adjusted')}>
                  {number(film.adjusted)}
                  {film.standardError === null ? null : <span className="ht-soft"> ± {score(film.standardError)}</span>}
                </td>
                <td className="ht-number" data-label={t('diagnostics.table.standardised')}>
                  {film.standardised === null ? '–' : signed(score, film.standardised)}
                </td>
                <td className="ht-number" data-label={t('diagnostics.table.robust')}>
                  {number(film.robust)}
                  {film.robustRank === null ? null : (
                    <span className="ht-soft"> ({t('diagnostics.table.place', { place: film.robustRank })})</span>
                  )}
                </td>
                <td className="ht-number" data-label={t('diagnostics.table.juries')}>
                  {span(film.juryRankInterval)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
