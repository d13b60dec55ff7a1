import type { Model, QueryFilter, UpdateQuery } from 'mongoose';
import type { OutboxEntry, WithOutbox } from './outbox';

/**
 * Changes one document if it still is at the version that the decision was made on, and puts the facts of the change into its outbox by the same write.
 * @returns the document after the change, or null when somebody else was faster (or it is gone): read again and decide again
 */
export async function versionedUpdate<Document extends WithOutbox>(
  model: Model<Document>,
  change: {
    readonly id: unknown;
    readonly version: number;
    readonly set?: Readonly<Record<string, unknown>>;
    readonly unset?: readonly string[];
    readonly push?: Readonly<Record<string, unknown>>;
    readonly facts?: readonly OutboxEntry[];
  },
): Promise<Document | null> {
  const { id, version, set = {}, unset = [], push = {}, facts = [] } = change;
  const announced = facts.length > 0;
  const update = {
    $inc: { version: 1 },
    ...(announced || Object.keys(set).length > 0
      ? { $set: { ...set, ...(announced ? { outboxPending: true } : {}) } }
      : {}),
    ...(unset.length > 0 ? { $unset: Object.fromEntries(unset.map((path) => [path, 1])) } : {}),
    ...(announced || Object.keys(push).length > 0
      ? { $push: { ...push, ...(announced ? { outbox: { $each: facts } } : {}) } }
      : {}),
  };
  return model
    .findOneAndUpdate({ _id: id, version } as QueryFilter<Document>, update as UpdateQuery<Document>, {
      returnDocument: 'after',
    })
    .lean<Document>()
    .exec();
}
