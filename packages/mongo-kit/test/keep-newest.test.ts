import type { Model } from 'mongoose';
import { keepNewest } from '../src/keep-newest';

type Row = { readonly _id: string; readonly revision: number };

/** A collection that takes a turn of the event loop for everything, as a real one does. */
function aCollection() {
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
  const model = {
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
  return { rows, model: model as unknown as Model<Row> };
}

it.each([
  [1, 2],
  [2, 1],
])('keeps the newer of the first two words about one thing that come at one time, %i and %i', async (one, other) => {
  const { rows, model } = aCollection();
  await Promise.all([one, other].map((revision) => keepNewest(model, { _id: 'c', revision })));
  expect(rows.get('c')?.revision).toBe(2);
});
