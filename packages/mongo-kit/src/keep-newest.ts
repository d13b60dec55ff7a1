import type { Model } from 'mongoose';
import { insertFirst } from './insert-first';

/**
 * Keeps what is told of something, whatever order it is told in: an older revision never overwrites a newer one. The insert comes first:
 * of the first two at one time, the newer one must not find nothing to change and then something there.
 */
export async function keepNewest<Row extends { readonly _id: string; readonly revision: number }>(
  model: Model<Row>,
  row: NoInfer<Row>,
): Promise<void> {
  if (await insertFirst(model, row)) return;
  const { _id, ...state } = row;
  await model.updateOne({ _id, revision: { $lt: row.revision } } as object, { $set: state } as object);
}
