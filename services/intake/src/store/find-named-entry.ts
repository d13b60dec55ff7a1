import { ContestError } from '@hoithi/contracts';
import type { EntryRecord } from '../entry/entry-record';
import { findSubmittedEntry } from './find-entry';
import type { Store } from './open-store';

export type NamedEntry = { readonly entryId: string } | { readonly contestId: string; readonly code: string };

/**
 * A submitted entry by its id, or by its code in a contest.
 * @throws {ContestError} `unknown-entry`
 */
export async function findNamedEntry(
  store: Pick<Store, 'entries'>,
  named: NamedEntry,
): Promise<EntryRecord & { readonly code: string }> {
  if ('entryId' in named) return findSubmittedEntry(store, named.entryId);
  const { contestId, code } = named;
  const entry = await store.entries.findOne({ contestId, code } as object).lean<EntryRecord>();
  if (!entry) throw new ContestError('unknown-entry');
  return findSubmittedEntry(store, entry._id);
}
