/**
 * Something about a juror's sheets that a person should look at: a number and a sentence, never a sanction. It moves no mark
 * and no rank, and an honest juror can have one.
 */
export type Flag = {
  readonly kind: 'same-share' | 'same-row' | 'little-watched' | 'unit-uplift';
  readonly juror: string;
  /** The film, where the flag is about one sheet. */
  readonly entry: string | null;
  readonly value: number;
  readonly unit: 'percent' | 'films' | 'points';
  readonly text: { readonly vi: string; readonly en: string };
};

/** From where on something is flagged; the contest's own numbers. */
export type FlagRules = {
  /** Jurors with fewer valid sheets are not looked at: two alike are no pattern. */
  readonly fewestSheets: number;
  readonly sameSharePercent: number;
  readonly sameRowFilms: number;
  readonly unitUpliftPoints: number;
};
