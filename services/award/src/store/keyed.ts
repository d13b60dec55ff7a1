import type { Marks } from './sheet';

/** Who did something to a paper sheet, and when. */
export type KeyingPerson = { readonly byId: string; readonly byName: string; readonly atMs: number };

/** What one person read off a paper sheet. */
export type Keying = KeyingPerson & {
  readonly marks: Marks;
  readonly note: string;
  /** What the juror states to have watched. */
  readonly watchedPercent: number;
};

export type KeyedScan = KeyingPerson & {
  readonly sha256: string;
  readonly objectKey: string;
  readonly fileName: string;
  readonly bytes: number;
};

/** The juror says that the paper was keyed wrongly; the secretary answers, reopens or withdraws. */
export type Objection = {
  readonly text: string;
  readonly atMs: number;
  readonly answer: (KeyingPerson & { readonly text: string }) | null;
};

/**
 * A juror's sheet that was filled in on paper (R17), as part of the juror's one sheet, so that a seal on a device, a seal from paper, a
 * recusal and the lock cannot win together. While it is a draft it stands beside an empty sheet; sealed, it tells where the marks come from.
 */
export type KeyedSheet = {
  /** Another one for each sheet that is keyed anew after a withdrawal. */
  readonly draftId: string;
  readonly first: Keying;
  readonly second: Keying | null;
  readonly scan: KeyedScan | null;
  /** Keyings that were replaced when the two persons differed, oldest first. */
  readonly corrections: readonly Keying[];
  /** Marks of the juror's device that the paper took the place of; given back when it is withdrawn. */
  readonly setAside: { readonly marks: Marks; readonly savedAtMs: number } | null;
  /** Binds what was keyed to the bytes of the scan; set when the sheet is sealed. */
  readonly contentHash: string | null;
  readonly objection: Objection | null;
  /** Objections that a newer one took the place of, with their answers, oldest first; absent where there was none. */
  readonly earlierObjections?: readonly Objection[];
};

/** Who wrote a recusal down from the juror's signed paper, and the scan that it rests on; both absent in records from before. */
export type KeyedRecusal = KeyingPerson & {
  readonly scan?: KeyedScan | null;
  /** Binds the reason to the bytes of the scan; set with it. */
  readonly contentHash?: string | null;
};

/** A keyed sheet that was taken back before its seal: who and why, without its marks. */
export type WithdrawnKeying = KeyingPerson & {
  readonly reason: string;
  readonly firstName: string;
  readonly scanSha256: string | null;
};
