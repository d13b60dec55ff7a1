import { fQuantile } from './f-quantile';

export type IntervalEstimate = { readonly value: number; readonly low: number; readonly high: number };

/** Two-way intraclass correlations of the mean of k jurors, with 95 % intervals (Shrout & Fleiss 1979, McGraw & Wong 1996). */
export type Intraclass = {
  readonly films: number;
  readonly jurors: number;
  /** ICC(2,k): would another jury give the same scores? Differences of severity count against it. */
  readonly agreement: IntervalEstimate;
  /** ICC(3,k): does this jury order the films consistently? Severity cancels out. */
  readonly consistency: IntervalEstimate;
};

/** From a full table, one row per film and one column per juror; null with fewer than two of either or without any difference. */
export function intraclass(rows: readonly (readonly number[])[]): Intraclass | null {
  const n = rows.length;
  const k = rows[0]?.length ?? 0;
  if (n < 2 || k < 2) return null;
  const { films, jurors, rest } = meanSquares(rows);
  if (rest === 0 || films === 0) return null;
  return {
    films: n,
    jurors: k,
    agreement: agreementOf({ n, k, films, jurors, rest }),
    consistency: consistencyOf({ n, k, ratio: films / rest }),
  };
}

type Squares = {
  readonly n: number;
  readonly k: number;
  readonly films: number;
  readonly jurors: number;
  readonly rest: number;
};

function meanSquares(rows: readonly (readonly number[])[]): Omit<Squares, 'n' | 'k'> {
  const n = rows.length;
  const k = rows[0]?.length ?? 0;
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const grand = mean(rows.flat());
  const spread = (means: readonly number[]): number => means.reduce((sum, value) => sum + (value - grand) ** 2, 0);
  const ofFilms = k * spread(rows.map(mean));
  const columns = Array.from({ length: k }, (_, juror) => mean(rows.map((row) => row[juror] ?? 0)));
  const ofJurors = n * spread(columns);
  const rest = Math.max(0, spread(rows.flat()) - ofFilms - ofJurors);
  return { films: ofFilms / (n - 1), jurors: ofJurors / (k - 1), rest: rest / ((n - 1) * (k - 1)) };
}

function consistencyOf(of: { readonly n: number; readonly k: number; readonly ratio: number }): IntervalEstimate {
  const upper = of.n - 1;
  const lower = (of.n - 1) * (of.k - 1);
  return {
    value: 1 - 1 / of.ratio,
    low: 1 - fQuantile(0.975, { upper, lower }) / of.ratio,
    high: 1 - 1 / (of.ratio * fQuantile(0.975, { upper: lower, lower: upper })),
  };
}

function agreementOf({ n, k, films, jurors, rest }: Squares): IntervalEstimate {
  const single = (films - rest) / (films + (k - 1) * rest + (k * (jurors - rest)) / n);
  const weight = n * (1 + (k - 1) * single) - k * single;
  const ratio = jurors / rest;
  const freedom =
    ((k - 1) * (n - 1) * (k * single * ratio + weight) ** 2) / ((n - 1) * (k * single * ratio) ** 2 + weight ** 2);
  const above = fQuantile(0.975, { upper: n - 1, lower: freedom });
  const below = fQuantile(0.975, { upper: freedom, lower: n - 1 });
  const others = k * jurors + (k * n - k - n) * rest;
  const ofMean = (one: number): number => (one * k) / (1 + one * (k - 1));
  return {
    value: ofMean(single),
    low: ofMean((n * (films - above * rest)) / (above * others + n * films)),
    high: ofMean((n * (below * films - rest)) / (others + n * below * films)),
  };
}
