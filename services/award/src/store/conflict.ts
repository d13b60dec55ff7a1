import type { WithOutbox } from '@hoithi/mongo-kit';
import type { Interest } from '@hoithi/contest';

export type ConflictRuling = {
  readonly verdict: 'recuse' | 'none';
  readonly reason: string;
  readonly byId: string;
  readonly byName: string;
  readonly atMs: number;
};

/** A tie between a juror and an entry that the registers showed (O16); `_id` is `sheetId`. What people ruled stays, in order. */
export type Conflict = WithOutbox & {
  readonly _id: string;
  readonly contestId: string;
  readonly entryId: string;
  readonly jurorId: string;
  readonly interests: readonly Interest[];
  readonly weight: 'conflict' | 'doubt';
  readonly foundAtMs: number;
  readonly ruling: ConflictRuling | null;
  readonly earlier: readonly ConflictRuling[];
};
