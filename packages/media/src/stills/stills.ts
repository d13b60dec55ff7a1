/** Sheets with small pictures of a film, row by row; picture `i` of all sheets shows the film at `timesMs[i]`. */
export type Stills = {
  readonly columns: number;
  readonly rows: number;
  /** Absolute paths. */
  readonly sheets: readonly string[];
  readonly timesMs: readonly number[];
};
