import { parseScoreBook, tallyScoreBook, type ScoreBook } from '../src';
import { book } from './books';

/** One criterion, so that a mark is a total. Juror J3 gives everybody the same, J4 has one sheet, and one of J3's is not counted. */
const sheets: ScoreBook['sheets'] = [
  ...['A', 'B', 'C'].map((entry, at) => ({ juror: 'J1', entry, points: [80, 70, 90][at]! })),
  ...['A', 'B', 'C', 'D'].map((entry, at) => ({ juror: 'J2', entry, points: [60, 62.5, 61, 65][at]! })),
  ...['A', 'B', 'D'].map((entry) => ({ juror: 'J3', entry, points: 75 })),
  { juror: 'J4', entry: 'D', points: 99 },
  { juror: 'J4', entry: 'E', points: null },
].map(({ juror, entry, points }) => ({
  juror,
  entry,
  state: points === null ? ('recused' as const) : ('valid' as const),
  marks: points === null ? {} : { whole: points },
}));

const input = (over: Partial<ScoreBook> = {}): ScoreBook =>
  parseScoreBook(
    book({
      rubric: [{ id: 'whole', max: 100 }],
      entries: ['A', 'B', 'C', 'D', 'E'],
      jurors: ['J1', 'J2', 'J3', 'J4'],
      sheets,
      ...over,
    }),
  );
const standardised = (of: ScoreBook) =>
  new Map(tallyScoreBook(of).ranking.map((row) => [row.entry, row.standardised] as const));

/**
 * By hand: J1 has mean 80 and deviation 10, so 0, −1, +1; J2 has mean 62.125 and deviation 2.17466…, so −0.97716, +0.17244, −0.51732,
 * +1.32204. Python's `statistics` (mean, stdev) gives A −0.488581, B −0.413780, C 0.241339, D 1.322043.
 */
it("is the mean of each juror's distance from the own mean in own sample deviations, by hand and by Python", () => {
  expect(Object.fromEntries(standardised(input()))).toEqual({ A: -0.49, B: -0.41, C: 0.24, D: 1.32, E: null });
});

it('counts neither a sheet that stands aside or is left out, nor a juror who tells no two films apart', () => {
  const only = (juror: string) => input({ sheets: sheets.filter((sheet) => sheet.juror === juror) });
  expect([...standardised(only('J3')).values()]).toEqual([null, null, null, null, null]);
  expect([...standardised(only('J4')).values()]).toEqual([null, null, null, null, null]);
  const excluded = sheets.map((sheet) =>
    sheet.juror === 'J2' && sheet.entry === 'D' ? { ...sheet, state: 'excluded' as const } : sheet,
  );
  // J2 without D has mean 61.1666… and deviation 1.25830…; D is left with jurors who tell nothing.
  expect(Object.fromEntries(standardised(input({ sheets: excluded })))).toEqual({
    A: -0.46,
    B: 0.03,
    C: 0.43,
    D: null,
    E: null,
  });
});

it("moves neither score nor rank, and does not change when a juror's marks are shifted or stretched", () => {
  const stretched = sheets.map((sheet) =>
    sheet.juror === 'J2' ? { ...sheet, marks: { whole: (sheet.marks['whole'] ?? 0) * 2 - 60 } } : sheet,
  );
  expect(standardised(input({ sheets: stretched }))).toEqual(standardised(input()));
  const official = (diagnostics: 'always' | 'never') =>
    tallyScoreBook(input(), { diagnostics }).ranking.map(({ entry, score, rank }) => [entry, score, rank]);
  expect(official('always')).toEqual(official('never'));
});
