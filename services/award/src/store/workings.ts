import type { WatchedInterval } from '@hoithi/scoring';

/** Who set a mark when. `setAtMs` decides between devices; `saidAtMs` is the device's own word, to know its older messages by. */
export type Stamp = { readonly setAtMs: number; readonly saidAtMs: number; readonly deviceId: string };

/** A private note at a time of the film; without text it was deleted. */
export type TimeNote = {
  readonly noteId: string;
  readonly atMs: number;
  readonly text: string | null;
  readonly setAtMs: number;
  /** The word and the name of the device that set it, as in a stamp; absent in notes from before. */
  readonly saidAtMs?: number;
  readonly deviceId?: string;
};

/** A mark that lost against a newer one of another device. */
export type OverruledMark = {
  readonly criterionId: string;
  readonly mark: number | null;
  readonly setAtMs: number;
  readonly keptMark: number | null;
};

/** What a juror's desk keeps on the sheet beside the marks. Private to the juror; nothing of it enters hash, book or paper. */
export type Workings = {
  readonly stamps: Readonly<Record<string, Stamp>>;
  readonly noteStamp: Stamp | null;
  /** Disjoint, in order. */
  readonly watched: readonly WatchedInterval[];
  readonly positionAtMs: number;
  readonly timeNotes: readonly TimeNote[];
  readonly overruled: readonly OverruledMark[];
  /** Time on the screen by visit, running totals. */
  readonly visits: Readonly<Record<string, number>>;
};

export const NO_WORKINGS: Workings = {
  stamps: {},
  noteStamp: null,
  watched: [],
  positionAtMs: 0,
  timeNotes: [],
  overruled: [],
  visits: {},
};
