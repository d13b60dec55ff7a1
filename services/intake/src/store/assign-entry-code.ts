import { ContestError } from '@hoithi/contracts';
import { insertFirst } from '@hoithi/mongo-kit';
import { entryCodeOf } from '../entry/entry-code';
import type { EntryRecord } from '../entry/entry-record';
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
  const code = entryCodeOf(prefix, await takeNumber(store, entry.contestId));
  await store.entries.updateOne({ _id: entry._id, code: null }, { $set: { code }, $inc: { version: 1 } });
  const coded = await store.entries.findById(entry._id).lean<EntryRecord>();
  if (!coded?.code) throw new ContestError('unknown-entry');
  return coded.code;
}

/**
 * The counter says where to begin, the insert gives the number to one entry only: the house has no other lock (ADR 0004).
 */
async function takeNumber({ counters }: Pick<Store, 'counters'>, contestId: string): Promise<number> {
  const _id = `code/${contestId}`;
  const counter = await counters
    .findOneAndUpdate({ _id }, { $inc: { next: 1 } }, { upsert: true, returnDocument: 'after' })
    .lean<{ readonly next: number }>();
  for (let next = counter?.next ?? 1; ; next += 1) {
    if (await insertFirst(counters, { _id: `${_id}/${next}`, next })) return next;
  }
}
