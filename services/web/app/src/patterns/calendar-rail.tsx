import { ENTRY_MILESTONES } from '@hoithi/entry';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LifeLine, type LifeStep } from './life-line';
import { useNow } from './use-now';

const ORDER = ['openAtMs', ...ENTRY_MILESTONES.filter((key) => key !== 'finalAtMs'), 'ceremonyAtMs'] as const;

export type RailCalendar = Partial<Record<(typeof ORDER)[number], number | null>>;

/** The contest's milestones as a line: those gone by, the next one, those to come. */
export function CalendarRail({
  calendar,
  action,
}: {
  readonly calendar: RailCalendar;
  readonly action?: (milestone: keyof RailCalendar) => ReactNode;
}): ReactNode {
  const { t } = useTranslation();
  const nowMs = useNow(30_000);
  const known = ORDER.flatMap((key) => {
    const atMs = calendar[key];
    return atMs === null || atMs === undefined ? [] : [{ key, atMs }];
  });
  const next = known.find((milestone) => milestone.atMs > nowMs)?.key;
  const steps: LifeStep[] = known.map(({ key, atMs }) => ({
    key,
    atMs,
    when: atMs <= nowMs ? 'past' : key === next ? 'now' : 'later',
    title: t(`words.milestone.${key}`),
    detail: action?.(key),
  }));
  return <LifeLine steps={steps} label={t('wizard.calendar')} />;
}
