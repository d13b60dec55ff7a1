import { ContestError } from '@hoithi/contracts';
import { findVoteFaults, type VoteQuestion } from './vote-faults';

/**
 * Whether the meeting has voted for a decision (R19).
 * @throws {ContestError} `no-majority` or `against-the-vote`, with a sentence that names the prize
 */
export function checkVotes(question: VoteQuestion & { readonly codeOf: (entryId: string) => string }): void {
  const faults = findVoteFaults(question);
  const [first] = faults;
  if (first === undefined) return;
  if (first.code === 'no-meeting') throw new ContestError('quorum-missing');
  const { jury, interaction } = question.contest.definition.prizes;
  const nameOf = new Map(
    [...jury, ...(interaction === undefined ? [] : [interaction])].map(({ id, name }) => [id, name.vi]),
  );
  const sentences = faults.map(({ code, prizeId, entryId, facts = {} }, at) => {
    const what = [nameOf.get(prizeId ?? '') ?? prizeId, entryId === null ? null : question.codeOf(entryId)];
    const why =
      code === 'no-majority'
        ? `${facts['votesFor'] ?? 0} phiếu tán thành, cần ít nhất ${facts['votesNeeded'] ?? 0}`
        : 'đã được biểu quyết thông qua nhưng phương án không theo';
    return [`text.${at + 1}`, `${what.filter((part) => part !== null).join(', ')}: ${why}.`] as const;
  });
  const where = { prizeId: first.prizeId, entryId: first.entryId };
  const code = first.code === 'no-majority' ? 'no-majority' : 'against-the-vote';
  throw new ContestError(code, { ...where, ...Object.fromEntries(sentences) });
}
