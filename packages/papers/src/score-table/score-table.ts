/** What the table of scores says of one entry; numbers come as the tally wrote them, with a point ("87.35"). */
export type ScoreTableRow = {
  readonly rank: number | null;
  readonly code: string;
  readonly title: string;
  readonly authorNames: readonly string[];
  readonly unitName: string;
  /** Total of each juror's valid sheet in the order of `jurors`; a recused juror is not a missing one. */
  readonly marks: readonly (
    | { readonly state: 'valid'; readonly total: string }
    | { readonly state: 'recused' | 'excluded' | 'missing' }
  )[];
  readonly validSheets: number;
  readonly sum: string;
  readonly mean: string | null;
  /** Highest total minus lowest. */
  readonly spread?: string | null;
  /** Score adjusted for the severity of the jurors: advice beside the official score. */
  readonly adjusted?: string | null;
  /** Mean of the jurors' standardised marks (z-score): advice as well. */
  readonly standardised?: string | null;
  readonly note: string;
};

export type ScoreTable = {
  readonly jurors: readonly { readonly name: string; readonly title: string }[];
  readonly rows: readonly ScoreTableRow[];
  /** Sheets that are not counted, by whose vote and why; a sentence each. */
  readonly exclusions?: readonly string[];
  /** Some of the sheets were keyed from paper; the rows' notes say which. */
  readonly hasPaperSheets?: boolean;
  /** SHA-256 of the score book the numbers were taken from. */
  readonly bookHash: string;
};
