import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestCard, Council } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { IconAlertTriangle, IconCircleCheck } from '../../icons';
import styles from './council.module.css';
import { nameEntry } from './name-entry';
import { namePrize } from '../../contest/name-prize';
import type { Comparison } from './use-exclusion-preview';

type Place = Comparison['rows'][number]['counted'];

/** Both rankings side by side: what moves at the borders of the prizes first, then every work with its two places. */
export function ExclusionComparison({
  contest,
  council,
  comparison,
}: {
  readonly contest: ContestCard;
  readonly council: Council;
  readonly comparison: Comparison;
}): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  const names = (entries: readonly string[]): string => entries.map((id) => nameEntry(council, id)).join('; ');
  const { borders, rows, tiesExcluded } = comparison;
  return (
    <div className={styles['preview']}>
      <h3>{t('council.exclusion.borders')}</h3>
      <ul>
        {borders.length === 0 ? (
          <li>
            <IconCircleCheck size={18} color="var(--ht-ok)" aria-hidden />
            <span>{t('council.exclusion.noBorders')}</span>
          </li>
        ) : null}
        {borders.map(({ prizeId, added, removed }) => (
          <li key={prizeId}>
            <IconAlertTriangle size={18} color="var(--ht-warn)" aria-hidden />
            <span>
              {[
                removed.length > 0
                  ? t('council.preview.down', { prize: namePrize(contest, prizeId, text), names: names(removed) })
                  : '',
                added.length > 0
                  ? t('council.preview.up', { prize: namePrize(contest, prizeId, text), names: names(added) })
                  : '',
              ]
                .filter(Boolean)
                .join('. ')}
            </span>
          </li>
        ))}
        {tiesExcluded.map((tie) => (
          <li key={tie.join()}>
            <IconAlertTriangle size={18} color="var(--ht-warn)" aria-hidden />
            <span>{t('council.exclusion.tie', { names: names(tie) })}</span>
          </li>
        ))}
      </ul>
      <div className="ht-wide" role="group" aria-label={t('council.exclusion.table')} tabIndex={0}>
        <table className="ht-table ht-cards">
          <thead>
            <tr>
              <th scope="col">{t('desk.column.title')}</th>
              <th scope="col">{t('council.exclusion.counted')}</th>
              <th scope="col">{t('council.exclusion.excluded')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ entryId, code, title, isTouched, counted, excluded }) => (
              <tr key={entryId} className={counted.rank === excluded.rank ? undefined : styles['tiedRow']}>
                <td>
                  <strong>{code}</strong> <span className={styles['wideOnly']}>{title}</span>
                  {isTouched ? <p className="ht-small ht-soft">{t('council.exclusion.touched')}</p> : null}
                </td>
                <td className="ht-line" data-label={t('council.exclusion.counted')}>
                  <PlaceWords contest={contest} place={counted} />
                </td>
                <td className="ht-line" data-label={t('council.exclusion.excluded')}>
                  <PlaceWords contest={contest} place={excluded} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function PlaceWords({ contest, place }: { readonly contest: ContestCard; readonly place: Place }): ReactNode {
  const { t } = useTranslation();
  const { text, score } = useFormat();
  return (
    <>
      <span className="ht-number">
        {place.rank === null ? '–' : t('council.exclusion.rank', { rank: place.rank })} · {score(place.score ?? '')}
      </span>
      <p className="ht-small ht-soft">
        {place.prizeId === null ? '' : `${namePrize(contest, place.prizeId, text)} · `}
        {t('council.exclusion.sheets', { count: place.validSheets })}
      </p>
    </>
  );
}
