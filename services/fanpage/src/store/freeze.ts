import type { WithOutbox } from '@hoithi/mongo-kit';

export type FrozenCount = {
  readonly entryId: string;
  readonly raw: number;
  readonly accepted: number;
  /** Different people whose votes stood, and when the last of those votes was given (null: none stood); absent in older records. */
  readonly voters?: number;
  readonly reachedAtMs?: number | null;
};

/** The freeze of one contest (`_id`): from its insert on reactions are closed; the record follows once and never changes (R18). */
export type Freeze = WithOutbox & {
  readonly _id: string;
  readonly freezeId: string;
  readonly freezeAtMs: number;
  readonly takenAtMs: number | null;
  /** SHA-256 over `record`. */
  readonly hash: string | null;
  /** The record as canonical JSON, byte for byte what was hashed. */
  readonly record: string | null;
  readonly counts: readonly FrozenCount[];
};

export type TakenFreeze = Freeze & { readonly takenAtMs: number; readonly hash: string; readonly record: string };

export const isTaken = (freeze: Freeze): freeze is TakenFreeze => freeze.hash !== null;
