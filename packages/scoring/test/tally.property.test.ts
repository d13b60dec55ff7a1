import fc from 'fast-check';
import { parseScoreBook, tallyScoreBook, type BookSheet, type ScoreBook } from '../src';
import { book } from './books';

/** Few distinct marks, so that ties and borders are the rule rather than the exception. */
const books: fc.Arbitrary<ScoreBook> = fc
  .record({
    entries: fc.integer({ min: 1, max: 9 }),
    jurors: fc.integer({ min: 1, max: 5 }),
    minimumSheets: fc.integer({ min: 0, max: 3 }),
    seedMarks: fc.array(
      fc.record({
        state: fc.constantFrom('valid', 'valid', 'valid', 'recused', 'excluded'),
        theme: fc.integer({ min: 0, max: 3 }).map((steps) => 40 + steps * 0.25),
        script: fc.integer({ min: 0, max: 2 }).map((steps) => 20 + steps * 0.25),
      }),
      { minLength: 45, maxLength: 45 },
    ),
  })
  .map(({ entries, jurors, minimumSheets, seedMarks }) => {
    const entryIds = Array.from({ length: entries }, (_, at) => `E${at}`);
    const jurorIds = Array.from({ length: jurors }, (_, at) => `J${at}`);
    const sheets = entryIds.flatMap((entry, e) =>
      jurorIds.map((juror, j): BookSheet => {
        const { state, theme, script } = seedMarks[e * 5 + j] ?? { state: 'recused', theme: 0, script: 0 };
        return { juror, entry, state: state as BookSheet['state'], marks: { theme, script } };
      }),
    );
    return parseScoreBook({ ...book({ minimumSheets }), entries: entryIds, jurors: jurorIds, sheets });
  });

const byEntry = (result: ReturnType<typeof tallyScoreBook>) => new Map(result.ranking.map((row) => [row.entry, row]));

/** What must not hang on the arrangement of the book: everything but the order inside open groups. */
const essence = (result: ReturnType<typeof tallyScoreBook>) => ({
  rows: byEntry(result),
  prizes: result.prizes.map((prize) => [prize.prize, prize.entries.toSorted()]),
  open: result.openTies.map((tie) => tie.toSorted()),
  undecided: result.undecidedTies.map((tie) => tie.toSorted()),
});

it('gives the same result however jurors, entries and sheets are arranged', () => {
  fc.assert(
    fc.property(books, fc.infiniteStream(fc.nat()), (input, stream) => {
      const shuffle = <T>(list: readonly T[]): readonly T[] =>
        list
          .map((item) => ({ item, key: stream.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ item }) => item);
      const shuffled = {
        ...input,
        entries: shuffle(input.entries),
        jurors: shuffle(input.jurors),
        sheets: shuffle(input.sheets),
      };
      expect(essence(tallyScoreBook(shuffled))).toEqual(essence(tallyScoreBook(input)));
    }),
    // Each run makes the diagnostics twice.
    { numRuns: 30 },
  );
});

it('agrees with exact fractions computed by a slow, separate way', () => {
  fc.assert(
    fc.property(books, (input) => {
      const rows = byEntry(tallyScoreBook(input, { diagnostics: 'never' }));
      for (const entry of input.entries) {
        const valid = input.sheets.filter((sheet) => sheet.entry === entry && sheet.state === 'valid');
        const quarters = valid.reduce(
          (sum, { marks }) => sum + BigInt((marks['theme'] ?? 0) * 4 + (marks['script'] ?? 0) * 4),
          0n,
        );
        const hundredths =
          valid.length === 0 ? null : (quarters * 50n + BigInt(valid.length)) / BigInt(2 * valid.length);
        const score = hundredths === null ? null : `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
        expect(rows.get(entry)?.score).toBe(score);
      }
    }),
  );
});

it('never gives a prize to more entries than its count, nor two prizes to one entry', () => {
  fc.assert(
    fc.property(books, (input) => {
      const { prizes } = tallyScoreBook(input, { diagnostics: 'never' });
      const winners = prizes.flatMap((prize) => prize.entries);
      expect(new Set(winners).size).toBe(winners.length);
      for (const [at, prize] of prizes.entries())
        expect(prize.entries.length).toBeLessThanOrEqual(input.prizes[at]?.count ?? 0);
    }),
  );
});

it('ranks by the number of better entries plus one', () => {
  fc.assert(
    fc.property(books, (input) => {
      const ranked = tallyScoreBook(input, { diagnostics: 'never' }).ranking.filter((row) => row.rank !== null);
      for (const row of ranked) {
        expect(row.rank).toBe(1 + ranked.filter((other) => (other.rank ?? 0) < (row.rank ?? 0)).length);
      }
    }),
  );
});

it('settles every open tie once people give its order', () => {
  fc.assert(
    fc.property(books, (input) => {
      const open = tallyScoreBook(input, { diagnostics: 'never' }).openTies;
      const settled = open.map((entries) => ({ entries, order: entries.toReversed(), by: 'jury-vote' as const }));
      const result = tallyScoreBook(parseScoreBook({ ...input, settled }), { diagnostics: 'never' });
      expect(result.openTies).toEqual([]);
      expect(result.undecidedTies).toEqual([]);
    }),
  );
});
