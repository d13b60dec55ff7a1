import type { Contest } from '@hoithi/contest';
import type { AskedDecision, DecisionQuestion } from './asked-decision';
import { changedPrizes } from './changed-prizes';
import { prizeSum } from './prize-sum';

/** What stands in the way of a decision. `code` is stable; the rest says where. */
export type DecisionFault = {
  readonly code:
    | 'unknown-prize'
    | 'prize-twice'
    | 'more-than-the-prize-table'
    | 'below-standard'
    | 'left-contest'
    | 'two-prizes'
    | 'no-interaction-prize'
    | 'not-counted'
    | 'over-budget'
    | 'tie-open'
    | 'reason-required'
    | 'no-meeting'
    | 'no-majority'
    | 'against-the-vote';
  readonly prizeId: string | null;
  readonly entryId: string | null;
  readonly facts?: Readonly<Record<string, number>>;
};

const fault = (
  code: DecisionFault['code'],
  where: { readonly prizeId?: string; readonly entryId?: string } = {},
  facts: DecisionFault['facts'] = {},
): DecisionFault => ({ code, prizeId: where.prizeId ?? null, entryId: where.entryId ?? null, facts });

/**
 * Everything that stands in the way of a decision (R8, O3, O17), the gravest first: the prize table, works that may not win,
 * the budget without a reason, open ties at a border, changes without a reason. Fewer prizes, or none, are fine.
 */
export function findDecisionFaults(question: DecisionQuestion): readonly DecisionFault[] {
  const { contest, asked, proposal } = question;
  return [
    ...findAwardFaults(question),
    ...findInteractionFaults(question),
    ...findBudgetFaults(contest, asked),
    ...(proposal.undecided.length > 0 ? [fault('tie-open', {}, { ties: proposal.undecided.length })] : []),
    ...findReasonFaults(question),
  ];
}

function findAwardFaults({ contest, asked, eligible, left }: DecisionQuestion): readonly DecisionFault[] {
  const winners = new Set<string>();
  const seen = new Set<string>();
  return asked.awards.flatMap(({ prizeId, entries }) => {
    const faults: DecisionFault[] = [];
    const prize = contest.definition.prizes.jury.find(({ id }) => id === prizeId);
    if (prize === undefined) return [fault('unknown-prize', { prizeId })];
    if (seen.has(prizeId)) faults.push(fault('prize-twice', { prizeId }));
    seen.add(prizeId);
    if (entries.length > prize.count)
      faults.push(fault('more-than-the-prize-table', { prizeId }, { count: prize.count }));
    for (const entryId of entries) {
      if (left.has(entryId)) faults.push(fault('left-contest', { prizeId, entryId }));
      else if (!eligible.has(entryId)) faults.push(fault('below-standard', { prizeId, entryId }));
      if (winners.has(entryId)) faults.push(fault('two-prizes', { prizeId, entryId }));
      winners.add(entryId);
    }
    return faults;
  });
}

function findInteractionFaults({ contest, asked, counted, left }: DecisionQuestion): readonly DecisionFault[] {
  const { interactionWinner: entryId, awards } = asked;
  if (entryId === null) return [];
  const { prizes, interaction } = contest.definition;
  const prizeId = prizes.interaction?.id;
  if (prizeId === undefined) return [fault('no-interaction-prize', { entryId })];
  // The counts are of the book that was decided on: who has left since is still in it.
  if (left.has(entryId)) return [fault('left-contest', { prizeId, entryId })];
  if (!counted.has(entryId)) return [fault('not-counted', { prizeId, entryId })];
  const wonAlready = awards.some((award) => award.entries.includes(entryId));
  return wonAlready && !interaction.juryWinnersMayWin ? [fault('two-prizes', { prizeId, entryId })] : [];
}

function findBudgetFaults(contest: Contest, asked: AskedDecision): readonly DecisionFault[] {
  const { budgetDong } = contest.definition.prizes;
  const sumDong = prizeSum(contest, asked);
  if (sumDong <= budgetDong || asked.overBudgetReason !== null) return [];
  return [fault('over-budget', {}, { sumDong, budgetDong })];
}

function findReasonFaults(question: DecisionQuestion): readonly DecisionFault[] {
  if (!question.contest.definition.council.changesNeedReason) return [];
  const reasoned = new Set(question.asked.changes.map((change) => change.prizeId));
  return changedPrizes(question)
    .filter(({ prizeId }) => !reasoned.has(prizeId))
    .map(({ prizeId }) => fault('reason-required', { prizeId }));
}
