import { connectMongo, ensureIndexes } from '@hoithi/mongo-kit';
import { Schema, type Connection, type Model } from 'mongoose';
import type { EntryRecord } from '../entry/entry-record';
import type { ClipRow } from './clip-row';
import type { FilmMatchRow, FingerprintRow } from './radar-rows';
import type {
  AuditRow,
  ClosingListRow,
  CodeRequestRow,
  ContestRow,
  CounterRow,
  NoticeRow,
  SettingRow,
  SlotRow,
  StaffRow,
} from './rows';

export type Store = {
  readonly connection: Connection;
  readonly entries: Model<EntryRecord>;
  readonly slots: Model<SlotRow>;
  readonly counters: Model<CounterRow>;
  readonly staff: Model<StaffRow>;
  readonly notices: Model<NoticeRow>;
  readonly contests: Model<ContestRow>;
  readonly audit: Model<AuditRow>;
  readonly closingLists: Model<ClosingListRow>;
  readonly codeRequests: Model<CodeRequestRow>;
  readonly settings: Model<SettingRow>;
  readonly fingerprints: Model<FingerprintRow>;
  readonly filmMatches: Model<FilmMatchRow>;
  readonly clips: Model<ClipRow>;
};

const INDEXES = [
  { collection: 'entries', keys: { contestId: 1, phase: 1 } },
  { collection: 'entries', keys: { ownerId: 1, contestId: 1 } },
  { collection: 'entries', keys: { contactKeys: 1 } },
  { collection: 'slots', keys: { person: 1, entryId: 1 }, unique: true },
  { collection: 'slots', keys: { entryId: 1 } },
  { collection: 'audit', keys: { entryId: 1 } },
  { collection: 'audit', keys: { clipId: 1 } },
  { collection: 'audit', keys: { contestId: 1, atMs: -1 } },
  { collection: 'audit', keys: { contestId: 1, byId: 1, atMs: -1 } },
  { collection: 'clips', keys: { uploadId: 1 } },
  { collection: 'staff', keys: { userId: 1 } },
  { collection: 'fingerprints', keys: { sha256: 1 } },
  { collection: 'fingerprints', keys: { videoPackets: 1 } },
  { collection: 'filmMatches', keys: { a: 1 } },
  { collection: 'filmMatches', keys: { b: 1 } },
] as const;

/** Opens intake's database and makes its indexes. Shapes are checked at the borders, so the schemas only name the collections. */
export async function openStore(url: string): Promise<Store> {
  const connection = await connectMongo({ url });
  await ensureIndexes(connection, INDEXES);
  const of = <Row>(name: string, collection: string): Model<Row> =>
    connection.model<Row>(
      name,
      new Schema({ _id: String }, { strict: false, versionKey: false, minimize: false }) as unknown as Schema<Row>,
      collection,
    );
  return {
    connection,
    entries: of<EntryRecord>('Entry', 'entries'),
    slots: of<SlotRow>('Slot', 'slots'),
    counters: of<CounterRow>('Counter', 'counters'),
    staff: of<StaffRow>('Staff', 'staff'),
    notices: of<NoticeRow>('Notice', 'notices'),
    contests: of<ContestRow>('Contest', 'contests'),
    audit: of<AuditRow>('Audit', 'audit'),
    closingLists: of<ClosingListRow>('ClosingList', 'closingLists'),
    codeRequests: of<CodeRequestRow>('CodeRequest', 'codeRequests'),
    settings: of<SettingRow>('Setting', 'settings'),
    fingerprints: of<FingerprintRow>('Fingerprint', 'fingerprints'),
    filmMatches: of<FilmMatchRow>('FilmMatch', 'filmMatches'),
    clips: of<ClipRow>('Clip', 'clips'),
  };
}
