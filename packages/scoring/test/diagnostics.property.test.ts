import fc from 'fast-check';
import { parseScoreBook, tallyScoreBook, type ScoreBook } from '../src';
import { simulatePanel } from './simulated-panel';

/** Small juries with gaps: each runs the whole study, so few runs on many different seeds. */
const panels = fc
  .record({ seed: fc.string({ minLength: 1 }), gap: fc.integer({ min: 4, max: 9 }) })
  .map(({ seed, gap }) =>
    simulatePanel({
      seed,
      films: 9,
      jurors: 4,
      judges: (film, juror) => (film * 4 + juror) % gap !== 0,
      over: { prizes: [{ id: 'first', count: 2, value: 1 }] },
    }),
  );
const runs = { numRuns: 12 };

const full = (book: ScoreBook) => tallyScoreBook(book, { diagnostics: 'always' });

const shift = (book: ScoreBook, by: (juror: string, points: number) => number): ScoreBook =>
  parseScoreBook({
    ...book,
    rubric: [{ id: 'whole', max: 1000 }],
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      marks: sheet.state === 'valid' ? { whole: by(sheet.juror, sheet.marks['whole'] ?? 0) } : sheet.marks,
    })),
  });

it('says the same of a jury however jurors, entries and sheets are arranged', () => {
  fc.assert(
    fc.property(panels, ({ book }) => {
      const turned = {
        ...book,
        entries: book.entries.toReversed(),
        jurors: book.jurors.toReversed(),
        sheets: book.sheets.toReversed(),
      };
      const tell = (input: ScoreBook) => {
        const { diagnostics } = full(input);
        return { ...diagnostics, jurors: new Set(diagnostics?.jurors) };
      };
      expect(tell(turned)).toEqual(tell(book));
    }),
    runs,
  );
});

it('keeps the adjusted order when one juror of a full jury adds a constant to every mark', () => {
  const juries = fc
    .string({ minLength: 1 })
    .map((seed) => simulatePanel({ seed, films: 9, jurors: 4, judges: () => true }));
  fc.assert(
    fc.property(juries, fc.nat(3), fc.integer({ min: -25, max: 40 }), ({ book }, at, points) => {
      const order = (of: ScoreBook) =>
        tallyScoreBook(of)
          .ranking.toSorted((a, b) => (b.adjusted ?? 0) - (a.adjusted ?? 0) || (a.entry < b.entry ? -1 : 1))
          .map((row) => row.entry);
      const moved = shift(book, (juror, whole) => whole + (juror === book.jurors[at] ? points : 0));
      expect(order(moved)).toEqual(order(book));
    }),
    runs,
  );
});

it('moves every score by what all jurors add alike, and nothing else', () => {
  fc.assert(
    fc.property(panels, fc.integer({ min: 1, max: 40 }), ({ book }, points) => {
      const before = full(book);
      const after = full(shift(book, (_, whole) => whole + points));
      const scores = new Map(before.ranking.map((row) => [row.entry, row]));
      for (const row of after.ranking) {
        expect(Number(row.score) - Number(scores.get(row.entry)?.score)).toBeCloseTo(points, 6);
        expect((row.adjusted ?? 0) - (scores.get(row.entry)?.adjusted ?? 0)).toBeCloseTo(points, 1);
        expect(row.rankInterval).toEqual(scores.get(row.entry)?.rankInterval);
      }
      expect(after.diagnostics?.study?.borders).toEqual(before.diagnostics?.study?.borders);
      expect(after.diagnostics?.agreement).toEqual(before.diagnostics?.agreement);
    }),
    runs,
  );
});

it('keeps ranks, borders and agreement when all marks are doubled', () => {
  fc.assert(
    fc.property(panels, ({ book }) => {
      const before = full(book);
      const after = full(shift(book, (_, whole) => whole * 2));
      expect(after.ranking.map(({ entry, rank }) => [entry, rank])).toEqual(
        before.ranking.map(({ entry, rank }) => [entry, rank]),
      );
      expect(after.diagnostics?.study?.borders).toEqual(before.diagnostics?.study?.borders);
      expect(after.diagnostics?.agreement).toEqual(before.diagnostics?.agreement);
    }),
    runs,
  );
});

it('never lowers an official score or rank for a higher mark', () => {
  fc.assert(
    fc.property(panels, fc.nat(), fc.integer({ min: 1, max: 80 }), ({ book }, at, quarters) => {
      const raised = book.sheets[at % book.sheets.length];
      const place = (of: ScoreBook) =>
        tallyScoreBook(of, { diagnostics: 'never' }).ranking.find((row) => row.entry === raised?.entry);
      const before = place(book);
      const after = place(
        parseScoreBook({
          ...book,
          rubric: [{ id: 'whole', max: 1000 }],
          sheets: book.sheets.map((sheet) =>
            sheet === raised ? { ...sheet, marks: { whole: (sheet.marks['whole'] ?? 0) + quarters / 4 } } : sheet,
          ),
        }),
      );
      expect(Number(after?.score)).toBeGreaterThanOrEqual(Number(before?.score));
      expect(after?.rank ?? 0).toBeLessThanOrEqual(before?.rank ?? 0);
    }),
    runs,
  );
});

it('takes a recused or excluded sheet for one that is not there', () => {
  fc.assert(
    fc.property(panels, fc.constantFrom('recused' as const, 'excluded' as const), ({ book }, state) => {
      const gone = new Set(book.sheets.filter((_, at) => at % 7 === 0));
      const without = parseScoreBook({ ...book, sheets: book.sheets.filter((sheet) => !gone.has(sheet)) });
      const marked = parseScoreBook({
        ...book,
        sheets: book.sheets.map((sheet) => (gone.has(sheet) ? { ...sheet, state, marks: {} } : sheet)),
      });
      expect(full(marked)).toEqual(full(without));
    }),
    runs,
  );
});
