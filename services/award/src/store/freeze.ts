/** The interaction freeze as fanpage told it (R18); `_id` is the contest, the first one stands. */
export type Freeze = {
  readonly _id: string;
  readonly freezeId: string;
  /** The instant the counts are of; null in records from before it was told. */
  readonly freezeAtMs: number | null;
  readonly takenAtMs: number;
  readonly hash: string;
  readonly counts: readonly {
    readonly entryId: string;
    readonly raw: number;
    readonly accepted: number;
    /** Absent in records from before they were told. */
    readonly voters?: number | undefined;
    readonly reachedAtMs?: number | null | undefined;
  }[];
};
