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
  /** Absent in books from before it was applied: equal counts were an open tie. */
  readonly interactionTieChain?: readonly InteractionTieStep[];
  readonly interactionLot?: InteractionLot;
  /** False: a work with a jury prize does not win the interaction prize as well (O13); absent: it may. */
  readonly juryWinnersMayWin?: boolean;
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

export type InteractionCount = {
  readonly entry: string;
  readonly accepted: number;
  /** Different people whose votes stood at the freeze; absent in books from before it was told. */
  readonly voters?: number;
  /** When the last of the votes that stood was given; null where none stood, absent as above. */
  readonly reachedAtMs?: number | null;
};

/** How works with equal interactions are told apart, in turn (O13). */
export type InteractionTieStep = 'unique-verified-voters' | 'earlier-attainment' | 'public-lot';

/**
 * A lot drawn in public between works of equal interactions: whoever knows the seed finds the same winner, the work whose
 * SHA-256 over seed, line feed and code is the smallest.
 */
export type InteractionLot = { readonly entries: readonly string[]; readonly source: string; readonly seed: string };

export type SettledBy = 'jury-vote' | 'chair';

/** How people settled a tie that the rule could not: `entries` is the whole open group, `order` ranks it, best first. */
export type SettledTie = {
  readonly entries: readonly string[];
  readonly order: readonly string[];
  readonly by: SettledBy;
};
