import type { EntryRecord } from '../entry/entry-record';
import type { Store } from './open-store';

/** Other submitted entries of a contest that share a telephone or mailbox and count (R10): neither withdrawn nor disqualified. */
export async function findEntriesOfPeople(
  store: Pick<Store, 'entries'>,
  asked: { readonly contestId: string; readonly entryId: string; readonly contactKeys: readonly string[] },
): Promise<readonly EntryRecord[]> {
  const { contestId, entryId, contactKeys } = asked;
  const found = await store.entries
    .find({ contestId, contactKeys: { $in: [...contactKeys] }, _id: { $ne: entryId } } as object)
    .lean<EntryRecord[]>();
  return found.filter(
    (entry) => entry.phase !== 'draft' && entry.outcome !== 'withdrawn' && entry.outcome !== 'disqualified',
  );
}
