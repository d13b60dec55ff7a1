import type { ContestCalendar } from '../calendar/contest-calendar';

export type DeadlineQuestion = {
  readonly calendar: Pick<ContestCalendar, 'openAtMs' | 'closeAtMs' | 'uploadGraceMs'>;
  /** The server's clock; the time a browser states never counts. */
  readonly nowMs: number;
  /** When the server saw the upload begin. */
  readonly uploadBegunAtMs?: number | undefined;
  /** When the server saw the entry's form complete. */
  readonly formCompletedAtMs?: number | undefined;
};

export type DeadlineDecision =
  | { readonly verdict: 'early'; readonly opensAtMs: number }
  | { readonly verdict: 'on-time'; readonly closesAtMs: number }
  | { readonly verdict: 'within-grace'; readonly graceEndsAtMs: number }
  | { readonly verdict: 'late'; readonly lateByMs: number };

/**
 * The one place that says whether an entry is on time (R14, O5). The closing instant itself is on time, the next millisecond
 * is not. An upload that began by then and whose form was complete by then may finish within the grace.
 */
export function resolveDeadline(question: DeadlineQuestion): DeadlineDecision {
  const { calendar, nowMs } = question;
  if (nowMs < calendar.openAtMs) return { verdict: 'early', opensAtMs: calendar.openAtMs };
  if (nowMs <= calendar.closeAtMs) return { verdict: 'on-time', closesAtMs: calendar.closeAtMs };
  if (isWithinGrace(question)) {
    return { verdict: 'within-grace', graceEndsAtMs: calendar.closeAtMs + calendar.uploadGraceMs };
  }
  return { verdict: 'late', lateByMs: nowMs - calendar.closeAtMs };
}

/** Whether the grace for an upload begun in time applies now (O5). */
export function isWithinGrace(question: DeadlineQuestion): boolean {
  const { calendar, nowMs, uploadBegunAtMs, formCompletedAtMs } = question;
  const inTime = (atMs: number | undefined): boolean =>
    atMs !== undefined && atMs >= calendar.openAtMs && atMs <= calendar.closeAtMs;
  return (
    nowMs > calendar.closeAtMs &&
    nowMs <= calendar.closeAtMs + calendar.uploadGraceMs &&
    inTime(uploadBegunAtMs) &&
    inTime(formCompletedAtMs)
  );
}
