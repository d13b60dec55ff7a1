import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { intraclass, krippendorffAlpha, type IntervalEstimate } from '../src';
import { fitRobust } from '../src/severity/fit-robust';
import { fitWeighted } from '../src/severity/fit-weighted';
import { slopeOf } from '../src/severity/juror-drift';
import type { LinkedPanel } from '../src/severity/linked-panel';

type Effects = { readonly films: readonly number[]; readonly jurors: readonly number[] };
type Table = readonly (readonly number[])[];

/** Numbers of other people's programs; `make-reference.py` beside it made them and says how, `madeWith` with what. */
const reference = JSON.parse(readFileSync(join(__dirname, 'reference', 'reference.json'), 'utf8')) as {
  readonly marks: readonly (readonly (number | null)[])[];
  readonly leastSquares: Effects;
  readonly huber: Effects & { readonly scale: number; readonly weights: readonly number[] };
  readonly line: { readonly distances: readonly number[]; readonly slope: number; low: number; high: number };
  readonly full: { readonly marks: Table; readonly icc: Record<string, IntervalEstimate>; readonly alpha: number };
  readonly shroutFleiss: { readonly marks: Table; readonly icc: Record<string, IntervalEstimate> };
  readonly alphaMissing: number;
  readonly alphaPublished: number;
};

const panel: LinkedPanel = {
  jurors: ['J1', 'J2', 'J3', 'J4', 'J5'],
  films: reference.marks.map((row, entry) => {
    const jurors = row.flatMap((mark, juror) => (mark === null ? [] : [juror]));
    const totals = row.filter((mark) => mark !== null);
    const mean = totals.reduce((sum, total) => sum + total, 0) / totals.length;
    return { entry, id: `E${entry}`, jurors, totals, mean };
  }),
};

const toBeLike = (values: readonly (number | null)[], expected: readonly number[], digits: number): void => {
  expect(values).toHaveLength(expected.length);
  for (const [at, value] of values.entries()) expect(value).toBeCloseTo(expected[at] ?? Number.NaN, digits);
};

const toBeEstimate = (mine: IntervalEstimate | undefined, theirs: IntervalEstimate | undefined): void => {
  if (mine === undefined || theirs === undefined) throw new Error('an estimate is missing');
  expect(mine.value).toBeCloseTo(theirs.value, 8);
  // pingouin rounds its intervals to two decimals.
  expect(Math.abs(mine.low - theirs.low)).toBeLessThan(0.0051);
  expect(Math.abs(mine.high - theirs.high)).toBeLessThan(0.0051);
};

it('fits the additive model as statsmodels OLS does, with sheets missing', () => {
  const fit = fitWeighted(panel, { weight: () => 1, ridge: () => 0 });
  toBeLike([...fit.leniency], reference.leastSquares.jurors, 8);
  toBeLike(fit.films, reference.leastSquares.films, 8);
});

it("fits Huber's variant as statsmodels RLM does (HuberT 1.345, scale by MAD)", () => {
  const fit = fitRobust(panel, 0);
  toBeLike([...fit.leniency], reference.huber.jurors, 5);
  toBeLike(fit.films, reference.huber.films, 5);
  toBeLike(
    fit.weights.flatMap((own) => [...own]),
    reference.huber.weights,
    5,
  );
  expect(fit.scale).toBeCloseTo(reference.huber.scale, 5);
});

it("draws the line of a drift with Student's interval as statsmodels OLS does", () => {
  const { distances, slope, low, high } = reference.line;
  const line = slopeOf(distances.map((distance, place) => ({ place, distance })));
  expect(line?.slope).toBeCloseTo(slope, 8);
  expect((line?.slope ?? 0) - (line?.reach ?? 0)).toBeCloseTo(low, 6);
  expect((line?.slope ?? 0) + (line?.reach ?? 0)).toBeCloseTo(high, 6);
});

it.each([
  ['the table of Shrout & Fleiss (1979)', reference.shroutFleiss],
  ['a simulated jury', reference.full],
])('gives the intraclass correlations of pingouin for %s', (_, { marks, icc }) => {
  const own = intraclass(marks);
  toBeEstimate(own?.agreement, icc['ICC(A,k)']);
  toBeEstimate(own?.consistency, icc['ICC(C,k)']);
});

it("gives the alpha of Krippendorff's own Python package and, for his published data, his 0.849", () => {
  expect(krippendorffAlpha(panel.films.map((film) => film.totals))).toBeCloseTo(reference.alphaMissing, 10);
  expect(krippendorffAlpha(reference.full.marks)).toBeCloseTo(reference.full.alpha, 10);
  expect(reference.alphaPublished).toBeCloseTo(0.849, 3);
});
