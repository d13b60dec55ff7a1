import { ContestError } from '@hoithi/contracts';
import type { EntryRecord } from '../entry/entry-record';
import { entryCodeOf } from '../entry/entry-code';
import type { Store } from './open-store';

/**
 * Gives an entry its code, once: the first number that reaches the entry stands, a number lost in a crash stays unused.
 * @throws {ContestError} `unknown-entry`
 */
export async function assignEntryCode(
  store: Pick<Store, 'entries' | 'counters'>,
  entry: EntryRecord,
  prefix: string,
): Promise<string> {
  if (entry.code !== null) return entry.code;
  const counter = await store.counters
    .findOneAndUpdate(
      { _id: `code/${entry.contestId}` },
      { $inc: { next: 1 } },
      { upsert: true, returnDocument: 'after' },
    )
    .lean<{ readonly next: number }>();
  await store.entries.updateOne(
    { _id: entry._id, code: null },
    { $set: { code: entryCodeOf(prefix, counter?.next ?? 1) }, $inc: { version: 1 } },
  );
  const coded = await store.entries.findById(entry._id).lean<EntryRecord>();
  if (!coded?.code) throw new ContestError('unknown-entry');
  return coded.code;
}
