import type { EntryRecord } from '../entry/entry-record';
import type { Store } from './open-store';

/** How many entries of a contest stand in which phase, or ended with which outcome; drafts included. */
export async function countEntries(
  store: Pick<Store, 'entries'>,
  contestId: string,
): Promise<Readonly<Record<string, number>>> {
  const groups = await store.entries.aggregate<{
    readonly _id: { readonly phase: EntryRecord['phase']; readonly outcome: EntryRecord['outcome'] };
    readonly entries: number;
  }>([{ $match: { contestId } }, { $group: { _id: { phase: '$phase', outcome: '$outcome' }, entries: { $sum: 1 } } }]);
  const counts: Record<string, number> = {};
  for (const { _id, entries } of groups) {
    const state = _id.outcome ?? _id.phase;
    counts[state] = (counts[state] ?? 0) + entries;
  }
  return counts;
}
