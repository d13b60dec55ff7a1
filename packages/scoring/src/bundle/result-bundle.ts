import type { LogHead } from '../log/log-head';
import type { LogLeaf } from '../log/log-leaf';
import type { RankingRow } from '../official/tally-result';

/** What a contest publishes with its result, so that anybody can recount it. Entries by code, jurors by number. */
export type ResultBundle = {
  readonly format: 'hoithi-bundle/3';
  /** A provisional result may still change by a complaint; the final one does not. */
  readonly stage: 'provisional' | 'final';
  readonly contestId: string;
  readonly rulesVersion: string;
  /** The program that counted the result when it was decided; its source is public. `fingerprint` hashes the compiled code, null where unknown. */
  readonly program: { readonly version: string; readonly fingerprint: string | null };
  /** A score book; parsed by the recount itself. */
  readonly book: unknown;
  readonly bookHash: string;
  /** The anonymous tag that stands for a juror in the sheets' hashes. */
  readonly jurors: readonly { readonly juror: string; readonly tag: string }[];
  /** Opens the hash that each juror was given when the sheet was sealed; the marks stand in the book. */
  readonly sheets: readonly SheetOpening[];
  /** Sealed sheets that are not counted; their marks stay closed, whose and which they were does not. */
  readonly closedSheets: readonly ClosedSheet[];
  /** By which votes of the council sealed sheets are not counted, and why; absent in bundles from before it could. */
  readonly exclusions?: readonly BundleExclusion[];
  /** Sheets of the book that were keyed from paper by two persons; absent in bundles from before it was told. */
  readonly keyedSheets?: readonly BundleKeyedSheet[];
  readonly log: { readonly leaves: readonly LogLeaf[]; readonly heads: readonly LogHead[] };
  readonly freeze: BundleFreeze;
  readonly decision: {
    readonly awards: readonly { readonly prizeId: string; readonly entries: readonly string[] }[];
    readonly interactionWinner: string | null;
    readonly changes: readonly { readonly prizeId: string; readonly reason: string }[];
    /** Why more money is given than the budget holds; absent where it is not. */
    readonly overBudgetReason?: string;
  };
  readonly ranking: readonly Pick<RankingRow, 'entry' | 'score' | 'validSheets' | 'rank' | 'status' | 'tieBrokenBy'>[];
};

export type SheetOpening = {
  readonly juror: string;
  readonly entry: string;
  readonly sealedAtMs: number;
  readonly salt: string;
  readonly sheetHash: string;
};

export type ClosedSheet = {
  /** Anonymous tag of the juror; the juror need not be one of the book. */
  readonly tag: string;
  readonly entry: string;
  readonly sealedAtMs: number;
  readonly marksHash: string;
  readonly sheetHash: string;
  readonly why: 'reopened' | 'entry-left' | 'excluded';
};

/** One vote of the council in a meeting with quorum: a juror's sheet of one entry, or all sheets of a juror, are not counted. */
export type BundleExclusion = {
  readonly juror: string;
  readonly entries: readonly string[];
  readonly reason: string;
  readonly votesFor: number;
  readonly votesAgainst: number;
  /** How many voices were needed. */
  readonly votesNeeded: number;
  readonly atMs: number;
};

/** A sheet whose marks two persons keyed from the juror's signed paper; whoever holds its scan can show that it is this one. */
export type BundleKeyedSheet = { readonly juror: string; readonly entry: string; readonly scanSha256: string };

export type BundleFreeze = {
  readonly hash: string;
  readonly counts: readonly { readonly code: string; readonly raw: number; readonly accepted: number }[];
  /** The freeze record as it was hashed, canonical JSON with counts by entry id; null where it is not known byte for byte. */
  readonly record: string | null;
  /** From the record's entry ids to codes. */
  readonly entries: readonly { readonly entryId: string; readonly code: string }[];
};
