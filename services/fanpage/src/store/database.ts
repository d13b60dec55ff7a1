import { ensureIndexes, outboxSchema } from '@hoithi/mongo-kit';
import { Schema, type Connection, type Model } from 'mongoose';
import type { ContestState } from './contest-state';
import type { Freeze } from './freeze';
import type { LedgerEvent } from './ledger-event';
import type { Publication } from './publication';
import type { VisitorCode } from './visitor-code';

export type FanpageDatabase = {
  readonly connection: Connection;
  readonly publications: Model<Publication>;
  readonly ledger: Model<LedgerEvent>;
  readonly freezes: Model<Freeze>;
  readonly contests: Model<ContestState>;
  readonly codes: Model<VisitorCode>;
};

/** Collections whose documents carry facts for the relay. */
export const OUTBOX_COLLECTIONS = ['publications', 'freezes'] as const;

const text = { type: String, required: true } as const;
const number = { type: Number, required: true } as const;
const numberOrNull = { type: Number, default: null } as const;
const textOrNull = { type: String, default: null } as const;

/** Names the collections of this service's own database and makes their indexes. */
export async function openDatabase(connection: Connection): Promise<FanpageDatabase> {
  await ensureIndexes(connection, [
    { collection: 'publications', keys: { contestId: 1, channel: 1, state: 1 } },
    { collection: 'publications', keys: { code: 1 } },
    { collection: 'publications', keys: { outboxPending: 1 } },
    { collection: 'freezes', keys: { outboxPending: 1 } },
    { collection: 'ledger', keys: { contestId: 1, entryId: 1, voterKey: 1 } },
    { collection: 'codes', keys: { expiresAtMs: 1 } },
  ]);
  return { connection, ...models(connection) };
}

function models(connection: Connection): Omit<FanpageDatabase, 'connection'> {
  const of = <Document>(name: string, fields: Record<string, unknown>): Model<Document> =>
    connection.model<Document>(
      name,
      new Schema<Document>({ _id: text, ...fields } as never, { versionKey: false }),
      name,
    );
  return {
    publications: of<Publication>('publications', {
      contestId: text,
      entryId: text,
      channel: text,
      code: text,
      state: text,
      visibleFromMs: number,
      plannedAtMs: number,
      sentAtMs: numberOrNull,
      withdrawnAtMs: numberOrNull,
      announcedAtMs: numberOrNull,
      ...outboxSchema,
    }),
    ledger: of<LedgerEvent>('ledger', {
      contestId: text,
      entryId: text,
      voterKey: text,
      sequence: number,
      act: text,
      delta: number,
      atMs: number,
    }),
    freezes: of<Freeze>('freezes', {
      freezeId: text,
      freezeAtMs: number,
      takenAtMs: numberOrNull,
      hash: textOrNull,
      record: textOrNull,
      counts: {
        type: [{ _id: false, entryId: String, raw: Number, accepted: Number, voters: Number, reachedAtMs: Number }],
        default: [],
      },
      ...outboxSchema,
    }),
    contests: of<ContestState>('contests', {
      revision: number,
      phase: text,
      calendar: { type: Object, required: true },
      atMs: number,
    }),
    codes: of<VisitorCode>('codes', {
      codeHash: text,
      expiresAtMs: number,
      triesLeft: number,
      sendsAtMs: { type: [Number], default: [] },
    }),
  };
}
