import type { EntryRecord } from '../entry/entry-record';
import type { Store } from './open-store';

/** All entries of one account in one contest, newest first. */
export async function findOwnEntries(
  store: Pick<Store, 'entries'>,
  asked: { readonly ownerId: string; readonly contestId: string },
): Promise<readonly EntryRecord[]> {
  const mine = await store.entries.find({ ...asked } as object).lean<EntryRecord[]>();
  return mine.sort((one, other) => other.createdAtMs - one.createdAtMs);
}
