import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestCard, EntryView } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { DeadlineChip } from '../../patterns/deadline-chip';
import { LifeLine, type LifeStep } from '../../patterns/life-line';

/** Steps still to come, by the calendar; a life that has ended has none. */
const AHEAD = ['screeningCloseAtMs', 'publishAtMs', 'judgingLockAtMs', 'freezeAtMs', 'councilAtMs'] as const;
const PLACE: Readonly<Record<string, number>> = {
  submission: 0,
  'media-check': 0,
  'must-fix': 0,
  accepted: 0,
  screening: 0,
  finalist: 1,
  published: 2,
  judging: 2,
  council: 4,
};

export function EntryLife({ entry, contest }: { readonly entry: EntryView; readonly contest: ContestCard }): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  const past: LifeStep[] = entry.timeline.map((step, index) => ({
    key: `past-${index}`,
    when: 'past',
    title: text(step.text),
    atMs: step.atMs,
  }));
  const now: LifeStep = {
    key: 'now',
    when: 'now',
    title: text(entry.stateWord),
    atMs: null,
    actor: entry.outcome === null ? t('entry.actor', { owner: t(`words.owner.${entry.owner as 'entrant'}`) }) : null,
    detail: (
      <div className="ht-stack" style={{ gap: 8 }}>
        <p>{text(entry.waitingFor)}</p>
        {entry.untilMs === null ? null : (
          <div>
            <DeadlineChip atMs={entry.untilMs} />
          </div>
        )}
      </div>
    ),
  };
  const later: LifeStep[] =
    entry.outcome !== null
      ? []
      : AHEAD.slice(PLACE[entry.phase] ?? 0).map((key) => ({
          key,
          when: 'later',
          title: t(`words.milestone.${key}`),
          atMs: contest.calendar[key],
        }));
  return <LifeLine steps={[...past, now, ...later]} label={t('entry.life')} />;
}
