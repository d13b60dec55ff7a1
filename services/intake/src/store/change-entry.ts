import { ContestError } from '@hoithi/contracts';
import { changeDocument, type Change } from '@hoithi/mongo-kit';
import type { EntryRecord } from '../entry/entry-record';
import type { Store } from './open-store';

/**
 * Changes an entry by a decision on its present state; nobody else's change is overwritten.
 * @throws {ContestError} `unknown-entry`, or what `decide` refuses with
 */
export async function changeEntry(
  store: Pick<Store, 'entries'>,
  entryId: string,
  decide: (entry: EntryRecord) => Change | null,
): Promise<EntryRecord> {
  const changed = await changeDocument(store.entries, entryId, decide);
  if (!changed) throw new ContestError('unknown-entry');
  return changed;
}
