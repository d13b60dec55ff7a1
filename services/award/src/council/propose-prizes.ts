import type { Contest } from '@hoithi/contest';
import type { TallyResult } from '@hoithi/scoring';
import type { Ballot } from '../store/ballot';
import type { PrizeAward } from '../store/decision';
import { entryIdsByCode } from './read-room';

/** What the jury's result and the freeze propose to the council (R8): entry ids by prize, and the interaction prize. */
export type Proposal = {
  readonly prizes: readonly PrizeAward[];
  readonly interactionWinner: string | null;
  readonly interactionTie: readonly string[];
  /** Open ties at a prize border: they must be settled before the council can decide. */
  readonly undecided: readonly (readonly string[])[];
};

export function proposePrizes(of: {
  readonly contest: Contest;
  readonly ballots: readonly Ballot[];
  readonly tally: TallyResult;
}): Proposal {
  const idOf = entryIdsByCode(of.ballots);
  const ids = (codes: readonly string[]): readonly string[] => codes.flatMap((code) => idOf.get(code) ?? []);
  const hasInteractionPrize = of.contest.definition.prizes.interaction !== undefined;
  const winner = hasInteractionPrize ? of.tally.interactionPrize : null;
  return {
    prizes: of.tally.prizes.map(({ prize, entries }) => ({ prizeId: prize, entries: ids(entries) })),
    interactionWinner: winner === null ? null : (idOf.get(winner) ?? null),
    interactionTie: hasInteractionPrize ? ids(of.tally.interactionTie) : [],
    undecided: of.tally.undecidedTies.map(ids),
  };
}
