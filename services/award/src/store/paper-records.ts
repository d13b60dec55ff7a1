import { ensureIndexes, outboxSchema, type WithOutbox } from '@hoithi/mongo-kit';
import { Schema, type Connection, type Model } from 'mongoose';
import type { Snapshot } from './snapshot';

type Issue = {
  readonly number: string;
  readonly date: { readonly year: number; readonly month: number; readonly day: number };
};

export type IssueEntry = {
  readonly issue: Issue;
  readonly byUserId: string;
  readonly atMs: number;
  readonly reason: string | null;
};

/** Number and date of one paper, as the records office gave them; `_id` is contest and key. Earlier ones are kept. */
export type PaperIssueRecord = WithOutbox &
  IssueEntry & {
    readonly _id: string;
    readonly contestId: string;
    readonly key: string;
    readonly earlier: readonly IssueEntry[];
  };

/** A number in use; `_id` is contest, year and the number as printed, so that no other paper of its kind and body takes it. */
export type PaperNumber = { readonly _id: string; readonly contestId: string; readonly key: string };

/** A signed copy; `_id` is contest, key and the hash of its bytes. */
export type SignedScan = {
  readonly _id: string;
  readonly contestId: string;
  readonly key: string;
  readonly sha256: string;
  /** Hash of the words that were signed, as `partsOf` of @hoithi/papers makes it. */
  readonly contentHash: string;
  readonly objectKey: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly atMs: number;
  readonly byUserId: string;
  readonly byName: string;
};

/** What the final report says beyond its numbers; `_id` is the contest. */
export type ReportWords = WithOutbox & {
  readonly _id: string;
  readonly words: {
    readonly publicity: readonly string[];
    readonly lessons: readonly string[];
    readonly proposals: readonly string[];
    readonly costs: readonly { readonly name: string; readonly valueDong: number }[];
  };
  readonly savedAtMs: number;
  readonly byUserId: string;
};

export type PaperRecords = {
  readonly snapshots: Model<Snapshot>;
  readonly issues: Model<PaperIssueRecord>;
  readonly numbers: Model<PaperNumber>;
  readonly scans: Model<SignedScan>;
  readonly reports: Model<ReportWords>;
};

const text = { type: String, required: true } as const;
const number = { type: Number, required: true } as const;
const plain = { type: Object, required: true } as const;

/** What people add to the papers: numbers, signed copies, words of the report. */
export async function openPaperRecords(connection: Connection): Promise<PaperRecords> {
  await ensureIndexes(connection, [
    { collection: 'paperissues', keys: { contestId: 1 } },
    { collection: 'papernumbers', keys: { contestId: 1, key: 1 } },
    { collection: 'signedscans', keys: { contestId: 1 } },
    { collection: 'snapshots', keys: { contestId: 1 } },
  ]);
  const of = <Document>(name: string, fields: Record<string, unknown>): Model<Document> =>
    connection.model<Document>(
      name,
      new Schema<Document>({ _id: text, ...fields } as never, { versionKey: false, minimize: false }),
      name,
    );
  return {
    issues: of<PaperIssueRecord>('paperissues', {
      contestId: text,
      key: text,
      issue: plain,
      byUserId: text,
      atMs: number,
      reason: { type: String, default: null },
      earlier: { type: [Object], default: [] },
      ...outboxSchema,
    }),
    snapshots: of<Snapshot>('snapshots', {
      contestId: text,
      channelId: text,
      reading: { type: Object, default: null },
      pictures: { type: [Object], default: [] },
      earlier: { type: [Object], default: [] },
      ...outboxSchema,
    }),
    numbers: of<PaperNumber>('papernumbers', { contestId: text, key: text }),
    scans: of<SignedScan>('signedscans', {
      contestId: text,
      key: text,
      sha256: text,
      contentHash: text,
      objectKey: text,
      fileName: text,
      bytes: number,
      atMs: number,
      byUserId: text,
      byName: { type: String, default: '' },
    }),
    reports: of<ReportWords>('reports', { words: plain, savedAtMs: number, byUserId: text, ...outboxSchema }),
  };
}
