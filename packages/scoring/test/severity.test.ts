import { parseScoreBook, tallyScoreBook, type BookSheet } from '../src';
import { seededNormal } from '../src/severity/seeded-random';
import { book } from './books';

const quarter = (points: number): number => Math.round(points * 4) / 4;

/** A jury with known severities: mark = quality − severity + noise, on one criterion, in quarter points. */
function panel(of: {
  readonly films: number;
  readonly severities: readonly number[];
  readonly noise: number;
  readonly judges: (film: number, juror: number) => boolean;
}) {
  const normal = seededNormal('panel');
  const entries = Array.from({ length: of.films }, (_, at) => `E${String(at).padStart(3, '0')}`);
  const jurors = of.severities.map((_, at) => `J${at + 1}`);
  const quality = entries.map(() => 70 + 5 * normal());
  const sheets = entries.flatMap((entry, film) =>
    jurors.flatMap((juror, at): BookSheet[] => {
      const mark = quarter((quality[film] ?? 0) - (of.severities[at] ?? 0) + of.noise * normal());
      return of.judges(film, at) ? [{ juror, entry, state: 'valid', marks: { whole: mark } }] : [];
    }),
  );
  return parseScoreBook({ ...book({ rubric: [{ id: 'whole', max: 100 }] }), entries, jurors, sheets });
}

const orderByAdjusted = (rows: readonly { entry: string; adjusted: number | null }[]) =>
  rows
    .toSorted((a, b) => (b.adjusted ?? 0) - (a.adjusted ?? 0) || (a.entry < b.entry ? -1 : 1))
    .map((row) => row.entry);

it('keeps the plain mean where every juror judged every film', () => {
  const input = panel({ films: 30, severities: [-4, 0, 4], noise: 2, judges: () => true });
  for (const row of tallyScoreBook(input).ranking)
    expect(Math.abs((row.adjusted ?? 0) - Number(row.score))).toBeLessThan(0.011);
});

it('recovers the severities of an unbalanced panel within one point', () => {
  const severities = [-6, -3, 0, 2, 7];
  const input = panel({ films: 120, severities, noise: 2, judges: (film, juror) => (film + juror) % 5 < 3 });
  const result = tallyScoreBook(input);
  expect(result.diagnostics?.connected).toBe(true);
  for (const [at, juror] of (result.diagnostics?.jurors ?? []).entries()) {
    expect(Math.abs((juror.severity ?? 0) - (severities[at] ?? 0))).toBeLessThan(1);
  }
});

it('gives the film of severe jurors its points back', () => {
  const severities = [-8, -8, 0, 8, 8];
  const input = panel({ films: 100, severities, noise: 1, judges: (film, juror) => (film + juror) % 5 < 3 });
  const rows = tallyScoreBook(input).ranking;
  // Films of the three severest jurors lose about five points in the plain mean; the adjusted score restores them.
  const gaps = rows.map((row) => (row.adjusted ?? 0) - Number(row.score));
  expect(Math.max(...gaps)).toBeGreaterThan(4);
  expect(Math.min(...gaps)).toBeLessThan(-4);
});

it('keeps the adjusted order when one juror adds a constant to every mark', () => {
  const input = panel({ films: 40, severities: [-2, 0, 1, 3, -1], noise: 3, judges: () => true });
  const shifted = {
    ...input,
    sheets: input.sheets.map((sheet) =>
      sheet.juror === 'J2' ? { ...sheet, marks: { whole: (sheet.marks['whole'] ?? 0) + 5 } } : sheet,
    ),
  };
  expect(orderByAdjusted(tallyScoreBook(shifted).ranking)).toEqual(orderByAdjusted(tallyScoreBook(input).ranking));
});

it('says when two panels share no film', () => {
  const input = panel({
    films: 10,
    severities: [0, 0, 0, 0],
    noise: 1,
    judges: (film, juror) => film % 2 === juror % 2,
  });
  expect(tallyScoreBook(input).diagnostics).toMatchObject({ connected: false, panels: 2 });
});

it('gives a rank interval that holds the rank, narrow for a runaway winner', () => {
  const input = panel({ films: 20, severities: [0, 1, -1, 0, 0], noise: 1, judges: () => true });
  const sheets = input.sheets.map((sheet) => (sheet.entry === 'E000' ? { ...sheet, marks: { whole: 99 } } : sheet));
  const rows = tallyScoreBook({ ...input, sheets }).ranking;
  expect(rows[0]).toMatchObject({ entry: 'E000', rank: 1, rankInterval: [1, 1] });
  for (const row of rows) {
    expect(row.rankInterval?.[0]).toBeLessThanOrEqual(row.rank ?? 0);
    expect(row.rankInterval?.[1]).toBeGreaterThanOrEqual(row.rank ?? 0);
  }
});
