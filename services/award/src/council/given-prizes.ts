import type { Contest } from '@hoithi/contest';
import type { GivenPrizes } from '@hoithi/scoring';
import type { Awarded } from '../store/decision';

/** What a council gives, prize by prize, the interaction prize as one of them. */
export function givenPrizes(
  { definition }: Pick<Contest, 'definition'>,
  { awards, interactionWinner }: Pick<Awarded, 'awards' | 'interactionWinner'>,
): GivenPrizes {
  const side = definition.prizes.interaction?.id;
  if (side === undefined) return awards;
  return [...awards, { prizeId: side, entries: interactionWinner === null ? [] : [interactionWinner] }];
}
