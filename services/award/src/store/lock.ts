import type { WithOutbox } from '@hoithi/mongo-kit';

/** How complete judging was when it was locked. */
export type LockCounts = {
  readonly sealedSheets: number;
  readonly missingSheets: number;
  readonly belowMinimum: number;
  readonly bookHash: string;
};

/** The lock of a contest's judging (`_id` is the contest): from its insert on nobody seals; `counts` follow once. */
export type Lock = WithOutbox & {
  readonly _id: string;
  readonly lockedAtMs: number;
  /** Jurors as they stood at the lock, in the order of their anonymous numbers J1, J2, … */
  readonly jurorIds: readonly string[];
  readonly counts: LockCounts | null;
};
