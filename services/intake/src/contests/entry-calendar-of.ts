import { plannedWindow, type Contest } from '@hoithi/contest';
import type { EntryCalendar } from '@hoithi/entry';

/** The milestones that workflows carry, out of the contest's whole calendar and its rules. */
export function entryCalendarOf(contest: Contest): EntryCalendar {
  const { calendar } = contest;
  return {
    closeAtMs: calendar.closeAtMs,
    screeningCloseAtMs: calendar.screeningCloseAtMs,
    publishAtMs: calendar.publishAtMs,
    judgingOpenAtMs: calendar.judgingOpenAtMs,
    judgingLockAtMs: calendar.judgingLockAtMs,
    freezeAtMs: calendar.freezeAtMs,
    councilAtMs: calendar.councilAtMs,
    ...plannedWindow(contest),
  };
}
