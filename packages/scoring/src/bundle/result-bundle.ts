import type { RankingRow } from '../official/tally-result';

/** What a contest publishes with its result, so that anybody can recount it. Entries by code, jurors by number. */
export type ResultBundle = {
  readonly format: 'hoithi-bundle/1';
  readonly contestId: string;
  readonly rulesVersion: string;
  /** A score book; parsed by the recount itself. */
  readonly book: unknown;
  readonly bookHash: string;
  /** The anonymous tag that stands for a juror in the sheets' hashes. */
  readonly jurors: readonly { readonly juror: string; readonly tag: string }[];
  /** Opens the hash that each juror was given when the sheet was sealed; the marks stand in the book. */
  readonly sheets: readonly SheetOpening[];
  readonly freeze: {
    readonly hash: string;
    readonly counts: readonly { readonly code: string; readonly raw: number; readonly accepted: number }[];
  };
  readonly decision: {
    readonly awards: readonly { readonly prizeId: string; readonly entries: readonly string[] }[];
    readonly interactionWinner: string | null;
    readonly changes: readonly { readonly prizeId: string; readonly reason: string }[];
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
