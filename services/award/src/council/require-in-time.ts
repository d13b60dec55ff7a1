import { ContestError } from '@hoithi/contracts';
import type { Award } from '../award';
import type { Decision } from '../store/decision';
import { type ComplaintsState, readComplaintsState } from './read-complaints-state';

/**
 * How the complaints stand, if a complaint that came in at an instant was in time (O18); or within so many milliseconds from it, where
 * it is told by the minute only.
 * @throws {ContestError} `complaints-closed` before the provisional result, after the window and after the final decision
 */
export async function requireInTime(
  award: Award,
  contestId: string,
  { receivedAtMs, withinMs = 0 }: { readonly receivedAtMs: number; readonly withinMs?: number },
): Promise<ComplaintsState> {
  award.contests.get(contestId);
  const decision = await award.database.decisions.findById(contestId).lean<Decision>().exec();
  if (decision === null || decision.stage === 'final' || receivedAtMs + withinMs < decision.atMs)
    throw new ContestError('complaints-closed');
  const state = await readComplaintsState(award, contestId, decision);
  if (state.closeAtMs !== null && receivedAtMs > state.closeAtMs) throw new ContestError('complaints-closed');
  return state;
}
