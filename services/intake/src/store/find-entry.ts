import { ContestError } from '@hoithi/contracts';
import type { EntryRecord } from '../entry/entry-record';
import type { Store } from './open-store';

/** @throws {ContestError} `unknown-entry` */
export async function findEntry(store: Pick<Store, 'entries'>, entryId: string): Promise<EntryRecord> {
  const entry = await store.entries.findById(entryId).lean<EntryRecord>();
  if (!entry) throw new ContestError('unknown-entry');
  return entry;
}

/**
 * An entry of the caller. Somebody else's is as unknown as one that does not exist.
 * @throws {ContestError} `unknown-entry`
 */
export async function findOwnEntry(
  store: Pick<Store, 'entries'>,
  entryId: string,
  ownerId: string,
): Promise<EntryRecord> {
  const entry = await findEntry(store, entryId);
  if (entry.ownerId !== ownerId) throw new ContestError('unknown-entry');
  return entry;
}

/**
 * An entry that has been submitted: drafts are nobody's business but their owner's.
 * @throws {ContestError} `unknown-entry`
 */
export async function findSubmittedEntry(
  store: Pick<Store, 'entries'>,
  entryId: string,
): Promise<EntryRecord & { readonly code: string }> {
  const entry = await findEntry(store, entryId);
  if (entry.phase === 'draft' || entry.code === null) throw new ContestError('unknown-entry');
  return { ...entry, code: entry.code };
}
