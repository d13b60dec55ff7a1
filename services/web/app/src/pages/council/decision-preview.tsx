import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestCard, Council } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { IconAlertTriangle, IconCircleCheck } from '../../icons';
import { ErrorPanel } from '../../patterns/error-panel';
import styles from './council.module.css';
import { LightList } from './light-list';
import { nameEntry } from './name-entry';
import { namePrize } from '../../contest/name-prize';
import type { DecisionBody } from './plan-decision';
import { usePreview } from './use-preview';

/** What the plan would mean: what stands in its way, who moves up or out, which places stay empty, what to check about the winners. */
export function DecisionPreview({
  council,
  contest,
  body,
}: {
  readonly council: Council;
  readonly contest: ContestCard;
  readonly body: DecisionBody;
}): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  const preview = usePreview(contest.contestId, body);
  if (preview.error) return <ErrorPanel error={preview.error} />;
  if (!preview.data) return <p className="ht-soft">{t('words.loading')}</p>;
  const { faults, changed, notAwarded, lights } = preview.data;
  const prize = (prizeId: string): string => namePrize(contest, prizeId, text);
  const names = (entries: readonly string[]): string => entries.map((id) => nameEntry(council, id)).join('; ');
  const doubtful = lights.filter((entry) => entry.lights.length > 0);
  return (
    <div className={styles['preview']} aria-live="polite">
      <h3>{t('council.preview.title')}</h3>
      <ul>
        {faults.length === 0 ? (
          <li>
            <IconCircleCheck size={18} color="var(--ht-ok)" aria-hidden />
            <span>{t('council.preview.clear')}</span>
          </li>
        ) : null}
        {faults.map((fault, at) => (
          <li key={`${fault.code}-${at}`}>
            <IconAlertTriangle size={18} color="var(--ht-stop)" aria-hidden />
            <span>
              {[
                fault.prizeId === null ? '' : prize(fault.prizeId),
                fault.entryId === null ? '' : nameEntry(council, fault.entryId),
                t(`council.preview.fault.${fault.code}` as 'council.preview.fault.tie-open'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
        {changed.flatMap(({ prizeId, added, removed }) => [
          ...(added.length > 0
            ? [<li key={`${prizeId}+`}>{t('council.preview.up', { prize: prize(prizeId), names: names(added) })}</li>]
            : []),
          ...(removed.length > 0
            ? [
                <li key={`${prizeId}-`}>
                  {t('council.preview.down', { prize: prize(prizeId), names: names(removed) })}
                </li>,
              ]
            : []),
        ])}
        {notAwarded.map(({ prizeId, places }) => (
          <li key={`empty-${prizeId}`}>{t('council.preview.notAwarded', { prize: prize(prizeId), count: places })}</li>
        ))}
        {doubtful.map(({ entryId, lights: lit }) => (
          <li key={`light-${entryId}`}>
            <span>{nameEntry(council, entryId)}</span>
            <LightList lights={lit} />
          </li>
        ))}
      </ul>
    </div>
  );
}
