import type { LinkedPanel } from '../severity/linked-panel';
import { cholesky } from '../severity/symmetric-matrix';

/** Variances of films, jurors and the rest, in points². */
export type VarianceComponents = { readonly films: number; readonly jurors: number; readonly rest: number };

/** A panel as the likelihood needs it: marks about their mean, and which jurors each film has. */
export type MarkedFilms = {
  readonly jurors: number;
  readonly marks: number;
  readonly squares: number;
  readonly films: readonly { readonly jurors: readonly number[]; readonly total: number }[];
  readonly jurorTotals: readonly number[];
  readonly jurorMarks: readonly number[];
};

/** How far a ratio of two variances is looked for, as its natural logarithm. */
const WIDEST = 12;
const TURNS = 10;
const STEPS = 32;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

export function markedFilms(panel: LinkedPanel): MarkedFilms {
  const all = panel.films.flatMap(({ totals }) => totals);
  const mean = all.reduce((sum, mark) => sum + mark, 0) / Math.max(1, all.length);
  const place = new Map([...new Set(panel.films.flatMap(({ jurors }) => jurors))].map((juror, at) => [juror, at]));
  const jurorTotals = Array.from({ length: place.size }, () => 0);
  const jurorMarks = Array.from({ length: place.size }, () => 0);
  const films = panel.films.map(({ jurors, totals }) => {
    const places = jurors.map((juror) => place.get(juror) ?? 0);
    for (const [at, juror] of places.entries()) {
      jurorTotals[juror] = (jurorTotals[juror] ?? 0) + (totals[at] ?? 0) - mean;
      jurorMarks[juror] = (jurorMarks[juror] ?? 0) + 1;
    }
    return { jurors: places, total: totals.reduce((sum, mark) => sum + mark - mean, 0) };
  });
  const squares = all.reduce((sum, mark) => sum + (mark - mean) ** 2, 0);
  return { jurors: place.size, marks: all.length, squares, films, jurorTotals, jurorMarks };
}

/**
 * Restricted maximum likelihood for `mark = mean + film + juror + rest` with films and jurors crossed at random and any sheet missing
 * (Patterson & Thompson 1971; the mixed-model equations of Henderson 1975). The rest is profiled out; the two ratios are found in turn.
 */
export function fitVarianceComponents(of: MarkedFilms): VarianceComponents {
  let films = 0;
  let jurors = 0;
  for (let turn = 0; turn < TURNS; turn += 1) {
    films = lowest((at) => profiled(of, { films: at, jurors }));
    jurors = lowest((at) => profiled(of, { films, jurors: at }));
  }
  const rest = solve(of, { films, jurors }).residual / (of.marks - 1);
  return { films: rest / Math.exp(films), jurors: rest / Math.exp(jurors), rest };
}

/** Minus twice the restricted log-likelihood, but for a constant. */
export function deviance(of: MarkedFilms, { films, jurors, rest }: VarianceComponents): number {
  const { penalty, residual } = solve(of, { films: Math.log(rest / films), jurors: Math.log(rest / jurors) });
  return (of.marks - 1) * Math.log(rest) + penalty + residual / rest;
}

/** Logarithms of rest / films and rest / jurors. */
type Ratios = { readonly films: number; readonly jurors: number };

const profiled = (of: MarkedFilms, ratios: Ratios): number => {
  const { penalty, residual } = solve(of, ratios);
  return (of.marks - 1) * Math.log(residual) + penalty;
};

/** Logarithm of the determinants, and what is left of the squares. The films are eliminated one by one, so a system of the jury's size stays. */
function solve(of: MarkedFilms, ratios: Ratios): { readonly penalty: number; readonly residual: number } {
  const { matrix, right } = startEquations(of, Math.exp(ratios.jurors));
  const size = of.jurors + 1;
  let penalty = -of.films.length * ratios.films - of.jurors * ratios.jurors;
  let residual = of.squares;
  for (const { jurors, total } of of.films) {
    const weight = jurors.length + Math.exp(ratios.films);
    penalty += Math.log(weight);
    residual -= total ** 2 / weight;
    addTo(matrix, 0, -(jurors.length ** 2) / weight);
    addTo(right, 0, (-jurors.length * total) / weight);
    for (const juror of jurors) {
      const row = (juror + 1) * size;
      addTo(right, juror + 1, -total / weight);
      addTo(matrix, row, -jurors.length / weight);
      for (const other of jurors) addTo(matrix, row + other + 1, -1 / weight);
    }
  }
  const lower = cholesky(matrix, size);
  for (let row = 0; row < size; row += 1) {
    const pivot = lower[row * size + row] ?? 1;
    for (let column = 0; column < row; column += 1)
      addTo(right, row, -(lower[row * size + column] ?? 0) * (right[column] ?? 0));
    right[row] = (right[row] ?? 0) / pivot;
    penalty += 2 * Math.log(pivot);
    residual -= (right[row] ?? 0) ** 2;
  }
  return { penalty, residual: Math.max(residual, 1e-9) };
}

/** The equations of the mean (first) and the jurors before any film is eliminated; the lower triangle is enough. */
function startEquations(of: MarkedFilms, jurorRatio: number): { matrix: Float64Array; right: Float64Array } {
  const size = of.jurors + 1;
  const matrix = new Float64Array(size * size);
  addTo(matrix, 0, of.marks);
  for (const [juror, marks] of of.jurorMarks.entries()) {
    const row = (juror + 1) * size;
    addTo(matrix, row, marks);
    addTo(matrix, row + juror + 1, marks + jurorRatio);
  }
  return { matrix, right: Float64Array.of(0, ...of.jurorTotals) };
}

function addTo(numbers: Float64Array, place: number, value: number): void {
  numbers[place] = (numbers[place] ?? 0) + value;
}

/** Where a function of one number with one valley is lowest (golden section). */
function lowest(of: (at: number) => number): number {
  let [low, high] = [-WIDEST, WIDEST];
  let [left, right] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
  let [atLeft, atRight] = [of(left), of(right)];
  for (let step = 0; step < STEPS; step += 1) {
    if (atLeft < atRight) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - GOLDEN * (high - low);
      atLeft = of(left);
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + GOLDEN * (high - low);
      atRight = of(right);
    }
  }
  return (low + high) / 2;
}
