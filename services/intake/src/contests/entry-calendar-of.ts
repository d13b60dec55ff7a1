import type { ContestCalendar } from '@hoithi/contest';
import type { EntryCalendar } from '@hoithi/entry';

/** The milestones that workflows carry, out of the contest's whole calendar. */
export function entryCalendarOf(calendar: ContestCalendar): EntryCalendar {
  return {
    closeAtMs: calendar.closeAtMs,
    screeningCloseAtMs: calendar.screeningCloseAtMs,
    publishAtMs: calendar.publishAtMs,
    judgingOpenAtMs: calendar.judgingOpenAtMs,
    judgingLockAtMs: calendar.judgingLockAtMs,
    freezeAtMs: calendar.freezeAtMs,
    councilAtMs: calendar.councilAtMs,
  };
}
