import type { WithOutbox } from '@hoithi/mongo-kit';
import type { KeyedRecusal, KeyedSheet, WithdrawnKeying } from './keyed';
import type { Workings } from './workings';

/** Points by criterion id, on the contest's step. */
export type Marks = Readonly<Record<string, number>>;

/** A seal: what was hashed, when, and the salt that stays secret until the result is opened. */
export type Seal = { readonly sealedAtMs: number; readonly sheetHash: string; readonly salt: string };

/** What the secretary reopened: the sealed sheet as it was, kept for ever. */
export type EarlierSheet = Seal & {
  readonly marks: Marks;
  readonly note: string;
  readonly reopenedBy: string;
  readonly reason: string;
  readonly reopenedAtMs: number;
  readonly keyed?: KeyedSheet | null;
};

/** The film was given to another juror before this sheet was sealed; whoever gave it back may not open it any more. */
export type MovedSheet = {
  readonly toJurorId: string;
  /** The substitute had judged nothing: such a juror owes only the films that were handed over. */
  readonly asReserve: boolean;
  readonly reason: string;
  readonly byId: string;
  readonly byName: string;
  readonly atMs: number;
};

/** One juror's sheet for one entry; `_id` is `sheetId`. A recused juror has no marks, a sealed sheet never changes. */
export type Sheet = WithOutbox & {
  readonly _id: string;
  readonly contestId: string;
  readonly entryId: string;
  readonly jurorId: string;
  readonly state: 'draft' | 'sealed' | 'recused';
  readonly marks: Marks;
  readonly note: string;
  readonly watchedShare: number;
  readonly positionMs: number;
  readonly savedAtMs: number;
  /** What the juror's desk needs beside the marks; null before the first autosave. */
  readonly workings: Workings | null;
  readonly seal: Seal | null;
  readonly recusedReason: string | null;
  /** Who stood the juror aside, where it was not the juror: `register`, its finding, or a person of the secretariat. */
  readonly recusedBy?: string | null;
  /** Who wrote the recusal down from the juror's signed paper; null or absent where it came otherwise. */
  readonly recusalKeyed?: KeyedRecusal | null;
  /** Set for all sheets of a contest when judging is locked; nothing of them changes after. */
  readonly locked: boolean;
  /** Absent in sheets from before substitutes came. */
  readonly moved?: MovedSheet | null;
  /** Set where the sheet is being keyed, or was sealed, from paper; absent in sheets from before. */
  readonly keyed?: KeyedSheet | null;
  readonly withdrawnKeyings?: readonly WithdrawnKeying[];
  readonly earlier: readonly EarlierSheet[];
};
