import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../patterns/section';
import type { DiagnosedFilm } from './film-name';
import styles from './diagnostics.module.css';

const ROW = 26;
const LEFT = 76;
const WIDTH = 640;
const RIGHT = 16;
const TOP = 28;

/** Rank intervals as bars with the official rank as a dot; the table below says the same in numbers. */
export function RankChart({ films }: { readonly films: readonly DiagnosedFilm[] }): ReactNode {
  const { t } = useTranslation();
  const rows = films.filter((film) => film.rank !== null && film.rankInterval !== null);
  if (rows.length < 2) return null;
  const last = rows.length;
  const at = (rank: number): number => LEFT + ((rank - 1) / (last - 1)) * (WIDTH - LEFT - RIGHT);
  const height = TOP + rows.length * ROW + 8;
  return (
    <Section title={t('diagnostics.chart.title')}>
      <p className="ht-soft">{t('diagnostics.chart.lead')}</p>
      <figure>
        <div className="ht-wide" role="group" aria-label={t('diagnostics.chart.title')} tabIndex={0}>
          <svg
            className={styles['chart']}
            viewBox={`0 0 ${WIDTH} ${height}`}
            role="img"
            aria-label={t('diagnostics.chart.alt', { count: rows.length })}
          >
            {ticks(last).map((rank) => (
              <g key={rank}>
                <line x1={at(rank)} x2={at(rank)} y1={TOP - 6} y2={height} className={styles['grid']} />
                <text x={at(rank)} y={TOP - 12} textAnchor="middle" className={styles['label']}>
                  {rank}
                </text>
              </g>
            ))}
            {rows.map(({ entryId, code, rank, rankInterval }, place) => {
              const y = TOP + place * ROW + ROW / 2;
              const [best, worst] = rankInterval ?? [1, last];
              return (
                <g key={entryId}>
                  <text x={0} y={y + 5} className={styles['label']}>
                    {code}
                  </text>
                  <rect
                    x={at(best) - 4}
                    y={y - 5}
                    width={at(Math.min(worst, last)) - at(best) + 8}
                    height={10}
                    rx={5}
                    className={styles['bar']}
                  />
                  <circle cx={at(Math.min(rank ?? best, last))} cy={y} r={6} className={styles['dot']} />
                </g>
              );
            })}
          </svg>
        </div>
        <figcaption className="ht-small ht-soft">{t('diagnostics.chart.caption')}</figcaption>
      </figure>
    </Section>
  );
}

/** First, last and about six ranks between. */
function ticks(last: number): readonly number[] {
  const step = Math.max(1, Math.round(last / 7));
  const inner = Array.from({ length: last }, (_, at) => at + 1).filter(
    (rank) => rank % step === 0 && rank < last - step / 2,
  );
  return [...new Set([1, ...inner, last])];
}
