import { ContestError } from '@hoithi/contracts';
import type { Award } from '../award';
import type { Ruling, TieVotes } from '../store/settlement';
import { requireQuorum } from './require-quorum';

/**
 * Holds who settles a tie to the contest's chain (O17): the jury's secret vote in a meeting with quorum, and after it the chair only
 * where it was not carried. A contest whose chain has no such vote knows none.
 * @throws {ContestError} `bad-request` for a step that the chain has not, `quorum-missing` without a meeting of the jury, `tie-vote`
 */
export async function requireTieVote(
  award: Award,
  { contestId, by, votes }: { readonly contestId: string; readonly by: Ruling['by']; readonly votes: TieVotes | null },
): Promise<void> {
  const { tieChain } = award.contests.get(contestId).definition.scoring;
  if (!tieChain.includes(by)) throw new ContestError('bad-request', { by: "is not in the contest's tie chain" });
  if (!isVoteFirst(tieChain, by)) {
    if (votes !== null) throw new ContestError('bad-request', { votes: "are not in the contest's tie chain" });
    return;
  }
  const { form } = await requireQuorum(award, { contestId, kind: 'jury' });
  const present = form.attendance.filter((one) => one.present).length;
  if (votes === null || votes.for + votes.against > present || votes.for + votes.against === 0)
    throw new ContestError('tie-vote', { present });
  const isCarried = votes.for > votes.against;
  if (isCarried !== (by === 'jury-vote')) throw new ContestError('tie-vote', { present });
}

/** Whether the jury votes before this step, or this step is its vote. */
const isVoteFirst = (tieChain: readonly string[], by: Ruling['by']): boolean =>
  by === 'jury-vote' || (tieChain.includes('jury-vote') && tieChain.indexOf('jury-vote') < tieChain.indexOf('chair'));
