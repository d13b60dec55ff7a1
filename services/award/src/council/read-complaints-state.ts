import type { Award } from '../award';
import type { Complaint } from '../store/complaint';
import type { ContestState } from '../store/contest-state';
import type { Decision } from '../store/decision';

export type ComplaintsState = {
  /** Null before the provisional result. */
  readonly closeAtMs: number | null;
  readonly finalAtMs: number | null;
  /** The window has closed by the contest's own calendar. */
  readonly isOver: boolean;
  readonly filed: number;
  readonly open: number;
};

/** How the complaints about a decision stand (O18). The window is the one that the contest's workflow has opened. */
export async function readComplaintsState(
  { database, clock, contests }: Pick<Award, 'database' | 'clock' | 'contests'>,
  contestId: string,
  decision: Pick<Decision, 'stage'> | null,
): Promise<ComplaintsState> {
  if (decision === null) return { closeAtMs: null, finalAtMs: null, isOver: false, filed: 0, open: 0 };
  const [state, complaints] = await Promise.all([
    database.contests.findById(contestId).lean<ContestState>().exec(),
    database.complaints.find({ contestId }).lean<Complaint[]>().exec(),
  ]);
  const calendar = state?.calendar;
  const closeAtMs = calendar?.complaintsCloseAtMs ?? contests.get(contestId).calendar.complaintsCloseAtMs;
  const isOpened = state?.phase === 'complaints' || state?.phase === 'outcomes' || state?.phase === 'closed';
  return {
    closeAtMs,
    finalAtMs: calendar?.finalAtMs ?? null,
    isOver: decision.stage === 'final' || (isOpened && clock.nowMs() > closeAtMs),
    filed: complaints.length,
    open: complaints.filter(({ answer }) => answer === null).length,
  };
}
