import type { Contest } from '@hoithi/contest';
import { ContestError } from '@hoithi/contracts';
import { groupKey } from '@hoithi/scoring';
import type { PrizeAward } from '../store/decision';
import type { Proposal } from './propose-prizes';

export type AskedDecision = {
  readonly awards: readonly PrizeAward[];
  readonly interactionWinner: string | null;
  readonly changes: readonly { readonly prizeId: string; readonly reason: string }[];
};

/**
 * Whether the council may decide so (R8, O3, O17): within the prize table and the budget, only ranked works at or above
 * the minimum, no open tie at a border, a reason for every prize that differs from the proposal. Fewer prizes, or none, are fine.
 * @throws {ContestError} `bad-request` naming prize and fault, `tie-open`, `reason-required` naming the prize
 */
export function checkDecision(of: {
  readonly contest: Contest;
  readonly proposal: Proposal;
  readonly asked: AskedDecision;
  /** Entries that are ranked and reach the minimum. */
  readonly eligible: ReadonlySet<string>;
  /** Entries in the freeze record. */
  readonly counted: ReadonlySet<string>;
}): void {
  const { contest, proposal, asked } = of;
  checkAwards(contest, asked, of.eligible);
  checkInteractionWinner(contest, asked, of.counted);
  checkBudget(contest, asked);
  if (proposal.undecided.length > 0) throw new ContestError('tie-open', { ties: proposal.undecided.length });
  checkReasons(contest, { proposal, asked });
}

function checkAwards(contest: Contest, asked: AskedDecision, eligible: ReadonlySet<string>): void {
  const winners = new Set<string>();
  const seen = new Set<string>();
  for (const { prizeId, entries } of asked.awards) {
    const prize = contest.definition.prizes.jury.find(({ id }) => id === prizeId);
    if (prize === undefined) throw new ContestError('bad-request', { prizeId, fault: 'unknown-prize' });
    if (seen.has(prizeId)) throw new ContestError('bad-request', { prizeId, fault: 'prize-twice' });
    seen.add(prizeId);
    if (entries.length > prize.count) {
      throw new ContestError('bad-request', { prizeId, fault: 'more-than-the-prize-table', count: prize.count });
    }
    for (const entryId of entries) {
      if (!eligible.has(entryId)) throw new ContestError('bad-request', { prizeId, entryId, fault: 'below-standard' });
      if (winners.has(entryId)) throw new ContestError('bad-request', { prizeId, entryId, fault: 'two-prizes' });
      winners.add(entryId);
    }
  }
}

function checkInteractionWinner(contest: Contest, asked: AskedDecision, counted: ReadonlySet<string>): void {
  const { interactionWinner: entryId, awards } = asked;
  if (entryId === null) return;
  const { prizes, interaction } = contest.definition;
  const prizeId = prizes.interaction?.id;
  if (prizeId === undefined) throw new ContestError('bad-request', { fault: 'no-interaction-prize' });
  if (!counted.has(entryId)) throw new ContestError('bad-request', { prizeId, entryId, fault: 'not-counted' });
  const wonAlready = awards.some((award) => award.entries.includes(entryId));
  if (wonAlready && !interaction.juryWinnersMayWin) {
    throw new ContestError('bad-request', { prizeId, entryId, fault: 'two-prizes' });
  }
}

function checkBudget(contest: Contest, asked: AskedDecision): void {
  const { jury, interaction, budgetDong } = contest.definition.prizes;
  const juryDong = asked.awards.reduce(
    (sum, award) => sum + award.entries.length * (jury.find(({ id }) => id === award.prizeId)?.valueDong ?? 0),
    0,
  );
  const sumDong = juryDong + (asked.interactionWinner === null ? 0 : (interaction?.valueDong ?? 0));
  if (sumDong > budgetDong) throw new ContestError('bad-request', { fault: 'over-budget', sumDong, budgetDong });
}

function checkReasons(contest: Contest, of: { readonly proposal: Proposal; readonly asked: AskedDecision }): void {
  const { proposal, asked } = of;
  const reasoned = new Set(asked.changes.map((change) => change.prizeId));
  for (const { prizeId, entries } of proposal.prizes) {
    const given = asked.awards.find((award) => award.prizeId === prizeId)?.entries ?? [];
    if (groupKey(given) !== groupKey(entries) && !reasoned.has(prizeId))
      throw new ContestError('reason-required', { prizeId });
  }
  const prizeId = contest.definition.prizes.interaction?.id;
  const changed = asked.interactionWinner !== proposal.interactionWinner || proposal.interactionTie.length > 0;
  if (prizeId !== undefined && changed && !reasoned.has(prizeId))
    throw new ContestError('reason-required', { prizeId });
}
