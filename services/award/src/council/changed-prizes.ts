import { comparePrizes, type PrizeChange } from '@hoithi/scoring';
import type { DecisionQuestion } from './asked-decision';
import { givenPrizes } from './given-prizes';

/** The prizes that go to other works than was put to the council; while the interaction is tied, its prize among them whoever gets it. */
export function changedPrizes({
  contest,
  proposal,
  asked,
}: Pick<DecisionQuestion, 'contest' | 'proposal' | 'asked'>): readonly PrizeChange[] {
  const { prizes: awards, interactionWinner, interactionTie } = proposal;
  const changes = comparePrizes(givenPrizes(contest, { awards, interactionWinner }), givenPrizes(contest, asked));
  const side = contest.definition.prizes.interaction?.id;
  const isNamed = changes.some(({ prizeId }) => prizeId === side);
  if (side === undefined || interactionTie.length === 0 || isNamed) return changes;
  return [...changes, { prizeId: side, before: [], after: [], added: [], removed: [] }];
}
