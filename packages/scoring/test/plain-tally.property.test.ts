import fc from 'fast-check';
import { parseScoreBook, tallyScoreBook, type ScoreBook } from '../src';
import { book } from './books';
import { plainTally } from './plain-tally';

const STEPS = [1, 0.5, 0.25, 0.1, 0.05, 0.01] as const;
const PLACES = ['A', 'B', 'C', 'D', 'E', 'F', 'G'] as const;

/** Every order in which a book may let its sheets decide. */
const TIE_STEPS = [
  undefined,
  ['criteria-by-weight', 'head-to-head'],
  ['head-to-head', 'criteria-by-weight'],
  ['criteria-by-weight'],
  ['head-to-head'],
  [],
] as const;

/** Two criteria of one weight and one lighter, few distinct marks, gaps, rulings on any group: ties at every step of the chain. */
const books: fc.Arbitrary<ScoreBook> = fc
  .record({
    step: fc.constantFrom(...STEPS),
    entries: fc.shuffledSubarray([...PLACES], { minLength: 1 }),
    jurors: fc.integer({ min: 1, max: 4 }),
    minimumSheets: fc.integer({ min: 0, max: 2 }),
    minimumForPrize: fc.constantFrom(0, 29.5, 29.99, 30),
    counts: fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 3 }),
    steps: fc.array(fc.tuple(fc.nat(2), fc.nat(2), fc.nat(1)), { minLength: 28, maxLength: 28 }),
    state: fc.array(fc.constantFrom('valid', 'valid', 'valid', 'valid', 'recused', 'excluded'), {
      minLength: 28,
      maxLength: 28,
    }),
    mirrored: fc.boolean(),
    tieSteps: fc.constantFrom(...TIE_STEPS),
  })
  .map(({ step, entries, jurors, counts, steps, state, mirrored, tieSteps, ...plan }) => {
    const jurorIds = Array.from({ length: jurors }, (_, at) => `J${at}`);
    const down = (max: number, by: number): number => Math.round((max - by * step) * 100) / 100;
    const sheets = entries.flatMap((entry, e) =>
      jurorIds.map((juror, j) => {
        // Mirrored, every film has the same marks from other jurors: only head-to-head and people can part them.
        const at = mirrored ? (e + j) % jurors : e * 4 + j;
        const [one, two, three] = steps[at] ?? [0, 0, 0];
        const marks = { one: down(12, one), two: down(12, two), three: down(6, three) };
        return { juror, entry, state: state[e * 4 + j] ?? 'valid', marks };
      }),
    );
    return parseScoreBook({
      ...book(plan),
      ...(tieSteps && { tieSteps }),
      step,
      rubric: [
        { id: 'three', max: 6 },
        { id: 'one', max: 12 },
        { id: 'two', max: 12 },
      ],
      prizes: counts.map((count, at) => ({ id: `p${at}`, count, value: 1 })),
      entries,
      jurors: jurorIds,
      sheets,
    });
  });

const told = (input: ScoreBook) => {
  const { ranking, prizes, openTies } = tallyScoreBook(input, { diagnostics: 'never' });
  const rows = ranking
    .filter(({ status }) => status === 'ranked')
    .map(({ entry, score, rank, tieBrokenBy: by }) => ({
      entry,
      score: BigInt((score ?? '').replace('.', '')),
      rank,
      by,
    }));
  return { rows, won: new Map(prizes.map(({ prize, entries }) => [prize, entries])), open: openTies };
};

it('ranks, breaks ties and gives prizes as the rules read, counted a second way', () => {
  fc.assert(
    fc.property(books, (input) => expect(told(input)).toEqual(plainTally(input))),
    { numRuns: 600 },
  );
});

it('follows a ruling on exactly the open group, and no other ruling', () => {
  fc.assert(
    fc.property(books, fc.constantFrom('jury-vote' as const, 'chair' as const), fc.nat(2), (input, by, way) => {
      const settled = plainTally(input).open.map((group) => {
        const more = input.entries.filter((entry) => !group.includes(entry)).slice(0, 1);
        const entries = [group, group.slice(1), [...group, ...more]][way] ?? group;
        return { entries, order: entries.toReversed(), by };
      });
      const ruled = { ...input, settled: parseScoreBook({ ...input, settled: [] }).settled.concat(settled) };
      expect(told(ruled)).toEqual(plainTally(ruled));
    }),
    { numRuns: 300 },
  );
});
