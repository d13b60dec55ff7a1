import type { ContestPhase } from '@hoithi/contracts';
import type { EntryCalendar, EntryMilestone } from '@hoithi/entry';

/** The milestone that ends each phase of a contest; the last phases end with people's work, not at an instant. */
const ENDS: Readonly<Record<ContestPhase, EntryMilestone | null>> = {
  open: 'closeAtMs',
  screening: 'screeningCloseAtMs',
  publication: 'publishAtMs',
  judging: 'judgingLockAtMs',
  interaction: 'freezeAtMs',
  council: 'councilAtMs',
  complaints: 'complaintsCloseAtMs',
  outcomes: null,
  closed: null,
};

/** When the present phase of a contest ends, epoch ms. */
export function phaseUntil(phase: ContestPhase, calendar: EntryCalendar): number | null {
  const milestone = ENDS[phase];
  return milestone === null ? null : calendar[milestone];
}
