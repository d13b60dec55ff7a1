import type { EntryRecord } from '../entry/entry-record';
import type { Store } from './open-store';
import type { SlotRow } from './rows';

/**
 * Gives back the places of a person that no entry needs any more: a draft was deleted, or an entry withdrawn, while a submission of it was
 * under way or before its places could be released. No id of an entry is ever given again.
 * @returns whether there were any
 */
export async function releaseForsakenSlots(
  store: Pick<Store, 'slots' | 'entries'>,
  of: { readonly contestId: string; readonly person: string },
): Promise<boolean> {
  const { contestId, person } = of;
  const slots = await store.slots.find({ contestId, person }).lean<SlotRow[]>();
  const holders = slots.map(({ entryId }) => entryId);
  const entries = await store.entries.find({ _id: { $in: holders } } as object).lean<EntryRecord[]>();
  const needed = new Set<string>(entries.filter(({ outcome }) => outcome !== 'withdrawn').map(({ _id }) => _id));
  const forsaken = holders.filter((entryId) => !needed.has(entryId));
  await store.slots.deleteMany({ contestId, person, entryId: { $in: forsaken } });
  return forsaken.length > 0;
}
