import type { FactMeta } from '@hoithi/bus';
import { followContest } from '../src/consume/follow-contest';
import type { Fanpage } from '../src/fanpage';

type Row = { readonly _id: string; readonly revision: number };

/** A database that takes a turn of the event loop for everything, as a real one does. */
function aDatabase() {
  const rows = new Map<string, Row>();
  const inTime = <T>(act: () => T) =>
    new Promise<T>((resolve, reject) => {
      setImmediate(() => {
        try {
          resolve(act());
        } catch (error) {
          reject(error);
        }
      });
    });
  const contests = {
    create: (row: Row) =>
      inTime(() => {
        if (rows.has(row._id)) throw Object.assign(new Error('duplicate key'), { code: 11_000 });
        rows.set(row._id, row);
      }),
    updateOne: ({ _id, revision }: { _id: string; revision: { $lt: number } }, { $set }: { $set: Row }) =>
      inTime(() => {
        const row = rows.get(_id);
        if (row === undefined || row.revision >= revision.$lt) return { matchedCount: 0 };
        rows.set(_id, { ...row, ...$set });
        return { matchedCount: 1 };
      }),
  };
  return { rows, contests };
}

it.each([
  [1, 2],
  [2, 1],
])('keeps the newer of the first two words about a contest that come at one time, %i and %i', async (one, other) => {
  const { rows, contests } = aDatabase();
  const site = { forgetContests: () => undefined };
  const [first] = followContest({ database: { contests }, site } as unknown as Fanpage);
  const follow = first?.[1] ?? (() => undefined);
  await Promise.all([one, other].map((revision) => follow({ contestId: 'c', revision }, {} as FactMeta)));
  expect(rows.get('c')?.revision).toBe(2);
});
