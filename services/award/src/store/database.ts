import { ensureIndexes, outboxSchema } from '@hoithi/mongo-kit';
import { Schema, type Connection, type Model } from 'mongoose';
import type { Anchor, AnchorSheet } from './anchor';
import type { Ballot } from './ballot';
import type { Complaint } from './complaint';
import type { ContestState } from './contest-state';
import type { Decision } from './decision';
import type { Departure } from './departure';
import type { Draft } from './draft';
import type { Exclusion } from './exclusion';
import type { Freeze } from './freeze';
import type { Lock } from './lock';
import { LOOK_INDEXES, lookCollection, type LookCollection } from './look-collection';
import type { StoredHead, StoredLeaf } from './log';
import { PANEL_INDEXES, panelCollections, type PanelCollections } from './panel-collections';
import { openPaperRecords, type PaperRecords } from './paper-records';
import type { Meeting } from './meeting';
import type { Lot } from './lot';
import type { Settlement } from './settlement';
import { STOPPING_INDEXES, stoppingCollections, type StoppingCollections } from './stopping-collections';
import type { Sheet } from './sheet';

export type AwardDatabase = LookCollection &
  StoppingCollections &
  PanelCollections & {
    readonly connection: Connection;
    readonly ballots: Model<Ballot>;
    readonly departures: Model<Departure>;
    readonly sheets: Model<Sheet>;
    readonly anchors: Model<Anchor>;
    readonly anchorSheets: Model<AnchorSheet>;
    readonly contests: Model<ContestState>;
    readonly locks: Model<Lock>;
    readonly leaves: Model<StoredLeaf>;
    readonly heads: Model<StoredHead>;
    readonly freezes: Model<Freeze>;
    readonly settlements: Model<Settlement>;
    readonly lots: Model<Lot>;
    readonly exclusions: Model<Exclusion>;
    readonly decisions: Model<Decision>;
    readonly papers: PaperRecords;
    readonly drafts: Model<Draft>;
    readonly meetings: Model<Meeting>;
    readonly complaints: Model<Complaint>;
  };

/** Collections whose documents carry facts for the relay. */
export const OUTBOX_COLLECTIONS = ['sheets', 'decisions', 'complaints', 'viewingRounds', 'looks'] as const;

const text = { type: String, required: true } as const;
const note = { type: String, default: '' } as const;
const textOrNull = { type: String, default: null } as const;
const number = { type: Number, required: true } as const;
const numberOrNull = { type: Number, default: null } as const;
const plain = { type: Object, required: true } as const;
const plainOrNull = { type: Object, default: null } as const;
const list = { type: [Object], default: [] } as const;

const awarded = { awards: list, interactionWinner: textOrNull, changes: list, overBudgetReason: textOrNull };

/** Names the collections of this service's own database and makes their indexes. */
export async function openDatabase(connection: Connection): Promise<AwardDatabase> {
  await ensureIndexes(connection, [
    { collection: 'ballots', keys: { contestId: 1, state: 1 } },
    { collection: 'sheets', keys: { contestId: 1, jurorId: 1 } },
    { collection: 'sheets', keys: { outboxPending: 1 } },
    { collection: 'leaves', keys: { contestId: 1, index: 1 } },
    { collection: 'leaves', keys: { contestId: 1, hash: 1 } },
    { collection: 'heads', keys: { contestId: 1, index: 1 } },
    { collection: 'settlements', keys: { contestId: 1 } },
    { collection: 'lots', keys: { contestId: 1 } },
    { collection: 'exclusions', keys: { contestId: 1 } },
    { collection: 'anchors', keys: { contestId: 1 } },
    { collection: 'anchorSheets', keys: { contestId: 1 } },
    { collection: 'decisions', keys: { outboxPending: 1 } },
    ...PANEL_INDEXES,
    { collection: 'complaints', keys: { contestId: 1, atMs: 1 } },
    { collection: 'complaints', keys: { contestId: 1, complaintId: 1 }, unique: true },
    { collection: 'complaints', keys: { outboxPending: 1 } },
    ...LOOK_INDEXES,
    ...STOPPING_INDEXES,
  ]);
  const of = <Document>(name: string, fields: Record<string, unknown>): Model<Document> =>
    connection.model<Document>(
      name,
      // An empty object is an answer here (no marks), so it is not thrown away.
      new Schema<Document>({ _id: text, ...fields } as never, { versionKey: false, minimize: false }),
      name,
    );
  return {
    ...panelCollections(of),
    ...lookCollection(of),
    ...stoppingCollections(of),
    connection,
    papers: await openPaperRecords(connection),
    ballots: of<Ballot>('ballots', {
      contestId: text,
      entryId: text,
      code: text,
      state: text,
      closedReason: textOrNull,
      openedAtMs: number,
    }),
    departures: of<Departure>('departures', { contestId: text, reason: text }),
    sheets: of<Sheet>('sheets', {
      contestId: text,
      entryId: text,
      jurorId: text,
      state: text,
      marks: plain,
      note,
      watchedShare: number,
      positionMs: number,
      savedAtMs: number,
      workings: plainOrNull,
      seal: plainOrNull,
      recusedReason: textOrNull,
      recusedBy: textOrNull,
      recusalKeyed: plainOrNull,
      locked: { type: Boolean, required: true },
      moved: plainOrNull,
      keyed: plainOrNull,
      withdrawnKeyings: list,
      earlier: list,
      ...outboxSchema,
    }),
    anchors: of<Anchor>('anchors', {
      contestId: text,
      entryId: text,
      reference: plain,
      reasons: plain,
      chosenBy: text,
      chosenAtMs: number,
    }),
    anchorSheets: of<AnchorSheet>('anchorSheets', {
      contestId: text,
      entryId: text,
      jurorId: text,
      state: text,
      marks: plain,
      savedAtMs: number,
      keyed: plainOrNull,
    }),
    contests: of<ContestState>('contests', { revision: number, phase: text, calendar: plain, atMs: number }),
    locks: of<Lock>('locks', { lockedAtMs: number, jurorIds: [String], counts: plainOrNull, ...outboxSchema }),
    leaves: of<StoredLeaf>('leaves', { contestId: text, index: number, kind: text, hash: text, atMs: number }),
    heads: of<StoredHead>('heads', {
      contestId: text,
      index: number,
      size: number,
      root: text,
      atMs: number,
      previous: textOrNull,
      hash: text,
    }),
    freezes: of<Freeze>('freezes', {
      freezeId: text,
      freezeAtMs: numberOrNull,
      takenAtMs: number,
      hash: text,
      counts: list,
    }),
    settlements: of<Settlement>('settlements', {
      contestId: text,
      entries: [String],
      ruling: plain,
      earlier: list,
      ...outboxSchema,
    }),
    lots: of<Lot>('lots', {
      contestId: text,
      entries: [String],
      source: text,
      seed: text,
      recordedBy: text,
      atMs: number,
    }),
    exclusions: of<Exclusion>('exclusions', {
      contestId: text,
      motionId: text,
      jurorId: text,
      entryId: textOrNull,
      motion: plain,
      earlier: list,
      ...outboxSchema,
    }),
    decisions: of<Decision>('decisions', {
      decisionId: text,
      stage: text,
      edition: number,
      atMs: number,
      byUserId: text,
      byName: note,
      proposedById: text,
      proposedByName: note,
      finalAtMs: numberOrNull,
      finalByName: textOrNull,
      ...awarded,
      outcomes: list,
      earlier: list,
      book: plain,
      bookHash: text,
      rulesVersion: textOrNull,
      program: plainOrNull,
      isBudgetTold: { type: Boolean, default: null },
      keyedSheets: { type: [Object], default: null },
      ...outboxSchema,
    }),
    drafts: of<Draft>('drafts', {
      draftId: text,
      stage: text,
      proposedBy: plain,
      atMs: number,
      bookHash: text,
      ...awarded,
      confirmedBy: plainOrNull,
      ...outboxSchema,
    }),
    meetings: of<Meeting>('meetings', {
      contestId: text,
      kind: text,
      form: plain,
      members: list,
      savedBy: text,
      savedAtMs: number,
      ...outboxSchema,
    }),
    complaints: of<Complaint>('complaints', {
      contestId: text,
      complaintId: text,
      atMs: number,
      code: textOrNull,
      prizeId: textOrNull,
      text,
      byUserId: textOrNull,
      fromName: note,
      enteredBy: text,
      answer: plainOrNull,
      earlierAnswers: list,
      ...outboxSchema,
    }),
  };
}
