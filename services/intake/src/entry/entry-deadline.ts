import { resolveDeadline, type Contest, type DeadlineDecision } from '@hoithi/contest';
import { ContestError } from '@hoithi/contracts';
import type { EntryCalendar } from '@hoithi/entry';
import type { EntryRecord } from './entry-record';

/**
 * Whether an entry (or a film of it) may still come in. All routes ask here; the calendar is the one the contest's workflow
 * holds now, not the one that was first published (O5, O19).
 */
export function entryDeadline(
  contest: Contest,
  calendar: EntryCalendar,
  asked: { readonly entry: Pick<EntryRecord, 'phase' | 'upload' | 'formCompletedAtMs'> | null; readonly nowMs: number },
): DeadlineDecision {
  const { entry, nowMs } = asked;
  const { replaceUntil } = contest.definition.changes;
  const replacing = entry !== null && entry.phase !== 'draft';
  return resolveDeadline({
    calendar: {
      openAtMs: contest.calendar.openAtMs,
      closeAtMs: replacing && replaceUntil === 'screeningClose' ? calendar.screeningCloseAtMs : calendar.closeAtMs,
      uploadGraceMs: contest.calendar.uploadGraceMs,
    },
    nowMs,
    uploadBegunAtMs: entry?.upload?.begunAtMs,
    formCompletedAtMs: entry?.formCompletedAtMs ?? undefined,
  });
}

/** @throws {ContestError} `contest-not-open` with `opensAtMs`, or `contest-closed` with `lateByMs` */
export function requireOnTime(deadline: DeadlineDecision): void {
  if (deadline.verdict === 'early') throw new ContestError('contest-not-open', { opensAtMs: deadline.opensAtMs });
  if (deadline.verdict === 'late') throw new ContestError('contest-closed', { lateByMs: deadline.lateByMs });
}
