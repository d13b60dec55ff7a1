import type { EntryCalendar, EntryMilestone } from '@hoithi/entry';

/** These follow from each other: a later council means a later window for complaints and a later final decision. */
export const FROM_THE_COUNCIL_ON: readonly EntryMilestone[] = ['councilAtMs', 'complaintsCloseAtMs', 'finalAtMs'];

/** The calendar with one milestone moved; what follows the council goes along where it would be overtaken. */
export function moveCalendar(calendar: EntryCalendar, milestone: EntryMilestone, atMs: number): EntryCalendar {
  const moved = { ...calendar, [milestone]: atMs };
  const byMs = atMs - calendar[milestone];
  const at = FROM_THE_COUNCIL_ON.indexOf(milestone);
  const next = FROM_THE_COUNCIL_ON[at + 1];
  if (at < 0 || next === undefined || calendar[next] >= atMs) return moved;
  return moveCalendar(moved, next, calendar[next] + byMs);
}
