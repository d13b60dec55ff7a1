import { type InteractionPick, pickInteractionWinner } from '@hoithi/scoring';
import type { Room } from './room';

/** Whom the rules give the interaction prize beside the jury prizes, those of the decision where there is one; null before the lock. */
export function interactionPick({ data, tally }: Pick<Room, 'data' | 'tally'>): InteractionPick | null {
  const { judging, decision } = data;
  if (judging === null || tally === null) return null;
  const winners = decision?.awards.flatMap(({ codes }) => codes) ?? tally.prizes.flatMap(({ entries }) => entries);
  const undecided = decision === null ? tally.undecidedTies.flat() : [];
  return pickInteractionWinner(judging.book, { winners, undecided });
}
