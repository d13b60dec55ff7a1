/** The score book: input of the tally and part of the published bundle. Marks and maxima are points, multiples of `step`. */
export type ScoreBook = {
  readonly contest: string;
  /** Smallest difference between two marks, in points, e.g. 0.25. */
  readonly step: number;
  readonly rubric: readonly Criterion[];
  /** Entries with fewer valid sheets are not ranked. */
  readonly minimumSheets: number;
  /** Official scores below this many points get no prize (O17). */
  readonly minimumForPrize: number;
  /** Highest prize first; `value` is in đồng. */
  readonly prizes: readonly BookPrize[];
  /** What the sheets themselves decide between equal scores, in order; absent: the mean of each criterion, then head-to-head. */
  readonly tieSteps?: readonly SheetTieStep[];
  readonly entries: readonly string[];
  readonly jurors: readonly string[];
  readonly sheets: readonly BookSheet[];
  readonly interaction: readonly InteractionCount[];
  readonly settled: readonly SettledTie[];
};

export type Criterion = { readonly id: string; readonly max: number };

/** People (`settled`) come after these, whatever their order. */
export type SheetTieStep = 'criteria-by-weight' | 'head-to-head';

export type BookPrize = { readonly id: string; readonly count: number; readonly value: number };

export type SheetState = 'valid' | 'recused' | 'excluded';

export type BookSheet = {
  readonly juror: string;
  readonly entry: string;
  readonly state: SheetState;
  /** Points by criterion id; complete on a valid sheet. */
  readonly marks: Readonly<Record<string, number>>;
};

export type InteractionCount = { readonly entry: string; readonly accepted: number };

export type SettledBy = 'jury-vote' | 'chair';

/** How people settled a tie that the rule could not: `entries` is the whole open group, `order` ranks it, best first. */
export type SettledTie = {
  readonly entries: readonly string[];
  readonly order: readonly string[];
  readonly by: SettledBy;
};
