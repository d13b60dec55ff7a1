/** A lot drawn in public between works of equal interactions (O13); `_id` is contest and group, and the first one stands. */
export type Lot = {
  readonly _id: string;
  readonly contestId: string;
  readonly entries: readonly string[];
  /** Where the numbers come from, e.g. a draw of the state lottery named beforehand. */
  readonly source: string;
  readonly seed: string;
  readonly recordedBy: string;
  readonly atMs: number;
};
