import { callRpc, type Bus } from '@hoithi/bus';
import { ENTRY_CARDS_PAGE, entryCards, type ContestId, type EntryCard, type EntryId } from '@hoithi/contracts';

/** What may be shown of entries, asked from intake each time: names are kept there and erased there. */
export type EntryCards = (contestId: string, entryIds: readonly string[]) => Promise<ReadonlyMap<string, EntryCard>>;

export function createEntryCards(bus: Bus): EntryCards {
  return async (contestId, entryIds) => {
    const cards = new Map<string, EntryCard>();
    for (let from = 0; from < entryIds.length; from += ENTRY_CARDS_PAGE) {
      const page = entryIds.slice(from, from + ENTRY_CARDS_PAGE) as EntryId[];
      const reply = await callRpc(bus, entryCards, { contestId: contestId as ContestId, entryIds: page });
      for (const card of reply.cards) cards.set(card.entryId, card);
    }
    return cards;
  };
}
