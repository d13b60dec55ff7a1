import {
  changeDocument,
  insertFirst,
  newOutbox,
  outboxSchema,
  type Change,
  type IndexDeclaration,
} from '@hoithi/mongo-kit';
import { Schema, type Connection, type Model } from 'mongoose';
import type { UploadRecord } from './upload-record';

export const UPLOADS = 'uploads';

export const UPLOAD_INDEXES: readonly IndexDeclaration[] = [
  { collection: UPLOADS, keys: { outboxPending: 1 } },
  { collection: UPLOADS, keys: { state: 1, touchedAtMs: 1 } },
];

const schema = new Schema<UploadRecord>(
  {
    _id: String,
    ownerId: String,
    bytes: Number,
    state: String,
    openedAtMs: Number,
    touchedAtMs: Number,
    sha256: { type: String, default: null },
    objectKey: { type: String, default: null },
    ...outboxSchema,
  },
  { collection: UPLOADS, versionKey: false },
);

export type UploadStore = ReturnType<typeof createUploadStore>;

/** The upload sessions. The insert with a chosen id is the lock: of two openings at once, one wins and both get its record. */
export function createUploadStore(connection: Connection) {
  const model: Model<UploadRecord> = connection.model<UploadRecord>('Upload', schema);
  const find = (id: string): Promise<UploadRecord | null> => model.findById(id).lean<UploadRecord>().exec();
  return {
    find,
    async open(upload: {
      readonly id: string;
      readonly ownerId: string;
      readonly bytes: number;
      readonly nowMs: number;
    }): Promise<UploadRecord> {
      const { id, ownerId, bytes, nowMs } = upload;
      const fresh: UploadRecord = {
        _id: id,
        ownerId,
        bytes,
        state: 'open',
        openedAtMs: nowMs,
        touchedAtMs: nowMs,
        sha256: null,
        objectKey: null,
        ...newOutbox([]),
      };
      if (await insertFirst(model, fresh)) return fresh;
      const known = await find(id);
      if (!known) throw new Error(`upload ${id} vanished between insert and read`);
      return known;
    },
    /** Takes a session out of the records, whatever its state. */
    async forget(id: string): Promise<void> {
      await model.deleteOne({ _id: id });
    },
    change: (id: string, decide: (record: UploadRecord) => Change | null) => changeDocument(model, id, decide),
    /** Bytes promised to sessions that still receive, so that a new one is refused before the disk is full. */
    async reservedBytes(): Promise<number> {
      const open = await model
        .find({ state: { $in: ['open', 'complete'] } }, { bytes: 1 })
        .lean<{ bytes: number }[]>()
        .exec();
      return open.reduce((sum, { bytes }) => sum + bytes, 0);
    },
    /** Stored films whose object key begins so. */
    async storedUnder(prefix: string): Promise<UploadRecord[]> {
      const stored = await model.find({ state: 'stored' }).lean<UploadRecord[]>().exec();
      return stored.filter(({ objectKey }) => objectKey?.startsWith(prefix));
    },
    idleSince: (beforeMs: number): Promise<UploadRecord[]> =>
      model
        .find({ state: { $in: ['open', 'complete'] }, touchedAtMs: { $lt: beforeMs } })
        .limit(500)
        .lean<UploadRecord[]>()
        .exec(),
  };
}
