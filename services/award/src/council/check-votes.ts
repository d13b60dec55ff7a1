import { ContestError, type Bilingual } from '@hoithi/contracts';
import type { DecisionFault } from './decision-faults';
import { findVoteFaults, type VoteQuestion } from './vote-faults';

type Question = VoteQuestion & { readonly codeOf: (entryId: string) => string };

/**
 * Whether the meeting has voted for a decision (R19).
 * @throws {ContestError} `no-majority` or `against-the-vote`, with a sentence in each language that names the prize
 */
export function checkVotes(question: Question): void {
  const faults = findVoteFaults(question);
  const [first] = faults;
  if (first === undefined) return;
  if (first.code === 'no-meeting') throw new ContestError('quorum-missing');
  const said = faults.flatMap((fault, at) => {
    const { vi, en } = sentence(question, fault);
    return [
      [`text.${at + 1}`, vi],
      [`textEn.${at + 1}`, en],
    ];
  });
  const where = { prizeId: first.prizeId, entryId: first.entryId };
  const code = first.code === 'no-majority' ? 'no-majority' : 'against-the-vote';
  throw new ContestError(code, { ...where, ...Object.fromEntries(said) });
}

/** Which prize of which work lacks what, in both languages. */
function sentence({ contest, codeOf }: Question, { code, prizeId, entryId, facts = {} }: DecisionFault): Bilingual {
  const { jury, interaction } = contest.definition.prizes;
  const prize = [...jury, ...(interaction === undefined ? [] : [interaction])].find(({ id }) => id === prizeId)?.name;
  const what = (name: string | undefined): string =>
    [name ?? prizeId, entryId === null ? null : codeOf(entryId)].filter((part) => part !== null).join(', ');
  const votesFor = facts['votesFor'] ?? 0;
  const needed = facts['votesNeeded'] ?? 0;
  const why =
    code === 'no-majority'
      ? {
          vi: `${votesFor} phiếu tán thành, cần ít nhất ${needed}`,
          en: `${votesFor} in favour, at least ${needed} needed`,
        }
      : {
          vi: 'đã được biểu quyết thông qua nhưng phương án không theo',
          en: 'was carried, and the decision does not follow',
        };
  return { vi: `${what(prize?.vi)}: ${why.vi}.`, en: `${what(prize?.en)}: ${why.en}.` };
}
