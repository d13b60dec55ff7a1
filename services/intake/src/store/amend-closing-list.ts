import type { Store } from './open-store';

/**
 * Notes beside a closing list that is fixed already which film came in within the grace (O5). The list and its hash stay as they were;
 * before the list is fixed there is nothing to note.
 */
export async function amendClosingList(
  store: Pick<Store, 'closingLists'>,
  late: {
    readonly contestId: string;
    readonly entryId: string;
    readonly code: string;
    readonly version: number;
    readonly submittedAtMs: number;
  },
): Promise<void> {
  const { contestId, ...addition } = late;
  await store.closingLists.updateOne({ _id: contestId }, { $addToSet: { additions: addition } });
}
