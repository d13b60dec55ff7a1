import { ContestError } from '@hoithi/contracts';
import type { Award } from '../award';
import type { Decision } from '../store/decision';
import { readComplaintsState } from './read-complaints-state';

/** @throws {ContestError} `complaints-open` while the window is open or a complaint has no answer (O18) */
export async function requireComplaintsAnswered(
  award: Award,
  contestId: string,
  decision: Decision | null,
): Promise<void> {
  const { isOver, open, closeAtMs } = await readComplaintsState(award, contestId, decision);
  if (isOver && open === 0) return;
  throw new ContestError('complaints-open', { open, ...(isOver || closeAtMs === null ? {} : { closeAtMs }) });
}
