import type { WithOutbox } from '@hoithi/mongo-kit';

/** Voices of the jury for and against an order. */
export type TieVotes = { readonly for: number; readonly against: number };

export type Ruling = {
  readonly order: readonly string[];
  readonly by: 'jury-vote' | 'chair';
  /** The jury's secret vote; null where the chain has none, absent in rulings from before it was told. */
  readonly votes?: TieVotes | null;
  readonly reason: string;
  readonly recordedBy: string;
  readonly atMs: number;
};

/** How people settled one open tie (O17); `_id` is contest and group. A corrected ruling keeps the earlier ones. */
export type Settlement = WithOutbox & {
  readonly _id: string;
  readonly contestId: string;
  readonly entries: readonly string[];
  readonly ruling: Ruling;
  readonly earlier: readonly Ruling[];
};
