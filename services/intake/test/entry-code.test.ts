import type { EntryRecord } from '../src/entry/entry-record';
import { assignEntryCode } from '../src/store/assign-entry-code';
import type { Store } from '../src/store/open-store';
import { anEntry } from './entry-builder';

/** A store whose counter answers two who count at one moment with the same number. */
function aStore(entries: readonly EntryRecord[]) {
  const codes = new Map<string, string>();
  const rows = new Set<string>();
  const lean = (value: unknown) => ({ lean: async () => value });
  let counted = 6;
  return {
    entries: {
      updateOne: async ({ _id }: { _id: string }, { $set }: { $set: { code: string } }) =>
        codes.has(_id) ? undefined : codes.set(_id, $set.code),
      findById: (id: string) => {
        const entry = entries.find(({ _id }) => _id === id);
        return lean(entry ? { ...entry, code: codes.get(id) ?? null } : null);
      },
    },
    counters: {
      findOneAndUpdate: () => {
        counted += 1;
        return { lean: () => new Promise((resolve) => setImmediate(() => resolve({ next: counted }))) };
      },
      create: async ({ _id }: { _id: string }) => {
        if (rows.has(_id)) throw Object.assign(new Error('duplicate key'), { code: 11_000 });
        rows.add(_id);
      },
    },
  } as unknown as Store;
}

describe('the code of an entry', () => {
  const entries = ['e_1', 'e_2', 'e_3'].map((_id) => anEntry({ _id: _id as never }));

  it('is no other entry’s, also when the counter gives the same number to several', async () => {
    const store = aStore(entries);
    const codes = await Promise.all(entries.map((entry) => assignEntryCode(store, entry, 'SL')));
    expect(new Set(codes).size).toBe(3);
  });

  it('stays the one that reached the entry first', async () => {
    const store = aStore(entries);
    const [entry = anEntry()] = entries;
    const codes = await Promise.all([assignEntryCode(store, entry, 'SL'), assignEntryCode(store, entry, 'SL')]);
    expect(new Set(codes).size).toBe(1);
  });
});
