import type { councilView } from '@hoithi/contracts';
import type { z } from 'zod';
import type { Proposal } from './propose-prizes';
import { entryIdsByCode, type Room } from './read-room';

/** The frozen interaction as the council sees it: counts, whom they propose, and how equal ones are told apart (R22, O13). */
export function showInteraction(room: Room, proposal: Proposal): z.input<typeof councilView>['interaction'] {
  const { freeze, ballots, book, tally, contest } = room;
  if (freeze === null) return null;
  const codeOf = new Map(ballots.map((ballot) => [ballot.entryId, ballot.code]));
  const idOf = entryIdsByCode(ballots);
  const inBook = new Set(book.entries);
  const { interactionLot: lot } = book;
  const isChanceLeft =
    tally.interactionTie.length > 0 && contest.definition.interaction.tieChain.includes('public-lot');
  return {
    prizeId: contest.definition.prizes.interaction?.id ?? null,
    takenAtMs: freeze.takenAtMs,
    hash: freeze.hash,
    rows: freeze.counts.flatMap(({ entryId, raw, accepted, voters, reachedAtMs }) => {
      const code = codeOf.get(entryId);
      if (code === undefined || !inBook.has(code)) return [];
      return [{ entryId, code, raw, accepted, voters: voters ?? null, reachedAtMs: reachedAtMs ?? null }];
    }),
    proposed: proposal.interactionWinner,
    tie: [...proposal.interactionTie],
    passedOver: passedOver(room, proposal),
    tieBrokenBy: tally.interactionTieBrokenBy,
    awaitsLot: room.decision === null && isChanceLeft,
    lot:
      lot === undefined
        ? null
        : { entries: lot.entries.flatMap((code) => idOf.get(code) ?? []) as never, source: lot.source, seed: lot.seed },
  } as never;
}

/** Works with more interactions that a jury prize keeps from this one, and which prize that is. */
function passedOver({ tally, ballots }: Room, { prizes }: Proposal) {
  const idOf = entryIdsByCode(ballots);
  return tally.interactionPassedOver.flatMap((code) => {
    const entryId = idOf.get(code);
    const prize = prizes.find(({ entries }) => entryId !== undefined && entries.includes(entryId));
    return entryId === undefined || prize === undefined ? [] : [{ entryId, prizeId: prize.prizeId }];
  });
}
