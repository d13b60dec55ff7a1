import { ContestError } from '@hoithi/contracts';
import type { Award } from '../award';
import type { Complaint } from '../store/complaint';
import type { Decision } from '../store/decision';
import { isClaimed } from '../store/claim-draft';
import { keepComplaint } from '../store/keep-complaint';

/**
 * Keeps a complaint that came in time. One that reaches us while the final decision is being confirmed is refused: whoever confirms
 * looks for complaints after the draft is claimed, so each is either seen there or told here, and none is left without an answer.
 * @throws {ContestError} `complaints-closed`; what `keepComplaint` throws
 */
export async function keepInTime({ database }: Pick<Award, 'database'>, complaint: Complaint): Promise<Complaint> {
  const { _id, contestId } = complaint;
  const kept = await keepComplaint(database, complaint);
  const decision = await database.decisions.findById(contestId).lean<Decision>().exec();
  const isFinal = decision?.stage === 'final' || (await isClaimed(database, { contestId, stage: 'final' }));
  if (!isFinal) return kept;
  await database.complaints.deleteOne({ _id, answer: null });
  throw new ContestError('complaints-closed');
}
