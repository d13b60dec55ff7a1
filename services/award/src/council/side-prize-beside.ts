import { pickInteractionWinner } from '@hoithi/scoring';
import type { PrizeAward } from '../store/decision';
import type { Proposal } from './propose-prizes';
import { entryIdsByCode, type Room } from './read-room';

/** Whom the rules give the interaction prize beside these jury prizes; where jury winners may not have it, it follows them (O13). */
export function sidePrizeBeside(
  { book, ballots, tally, contest }: Room,
  awards: readonly PrizeAward[],
): Pick<Proposal, 'interactionWinner' | 'interactionTie'> {
  if (contest.definition.prizes.interaction === undefined) return { interactionWinner: null, interactionTie: [] };
  const idOf = entryIdsByCode(ballots);
  const codeOf = new Map([...idOf].map(([code, entryId]) => [entryId, code]));
  const winners = awards.flatMap(({ entries }) => entries.flatMap((entryId) => codeOf.get(entryId) ?? []));
  const { winner, tie } = pickInteractionWinner(book, { winners, undecided: tally.undecidedTies.flat() });
  return {
    interactionWinner: winner === null ? null : (idOf.get(winner) ?? null),
    interactionTie: tie.flatMap((code) => idOf.get(code) ?? []),
  };
}
