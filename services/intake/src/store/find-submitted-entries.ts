import type { EntryRecord } from '../entry/entry-record';
import type { Store } from './open-store';

export type SubmittedEntry = EntryRecord & { readonly code: string };

/** All entries of a contest that have been submitted, by code. */
export async function findSubmittedEntries(
  store: Pick<Store, 'entries'>,
  contestId: string,
): Promise<readonly SubmittedEntry[]> {
  const entries = await store.entries.find({ contestId, phase: { $ne: 'draft' } } as object).lean<SubmittedEntry[]>();
  return entries.filter((entry) => entry.code !== null).sort((one, other) => (one.code < other.code ? -1 : 1));
}
