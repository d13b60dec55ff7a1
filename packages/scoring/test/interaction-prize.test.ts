import { parseScoreBook, recountBundle, tallyScoreBook, type ScoreBook } from '../src';
import { book, sheetsOf } from './books';
import { bundle, bundleBook, restated } from './bundles';

const counts = (accepted: Readonly<Record<string, number>>) =>
  Object.entries(accepted).map(([entry, count]) => ({ entry, accepted: count, voters: count, reachedAtMs: 1 }));

/** A first, B and C second, D and E third, F nothing: in the order of their marks. */
const ranked = (over: Partial<ScoreBook> = {}): ScoreBook => {
  const entries = ['A', 'B', 'C', 'D', 'E', 'F'];
  return parseScoreBook(
    book({
      entries,
      prizes: [
        { id: 'first', count: 1, value: 5 },
        { id: 'second', count: 2, value: 3 },
        { id: 'third', count: 1, value: 2 },
      ],
      sheets: entries.flatMap((entry, at) => sheetsOf(entry, [[50 - at, 30]])),
      juryWinnersMayWin: false,
      ...over,
    }),
  );
};

describe('where a work with a jury prize may not win the interaction prize as well', () => {
  it('passes it to the most of the others, and names those it passed over, most first', () => {
    const interaction = counts({ A: 40, B: 60, C: 9, E: 30, F: 12 });
    expect(tallyScoreBook(ranked({ interaction }))).toMatchObject({
      interactionPrize: 'E',
      interactionPassedOver: ['B', 'A'],
      interactionTie: [],
    });
  });

  it('tells equal ones among the others apart by the same chain, and a jury winner with as many is no part of it', () => {
    const interaction = [
      { entry: 'D', accepted: 30, voters: 30, reachedAtMs: 1 },
      { entry: 'E', accepted: 30, voters: 20, reachedAtMs: 9 },
      { entry: 'F', accepted: 30, voters: 20, reachedAtMs: 7 },
    ];
    const interactionTieChain = ['unique-verified-voters', 'earlier-attainment'] as const;
    expect(tallyScoreBook(ranked({ interaction, interactionTieChain }))).toMatchObject({
      interactionPrize: 'F',
      interactionTieBrokenBy: 'earlier-attainment',
      interactionPassedOver: ['D'],
    });
  });

  it('goes to nobody while an open tie of the jury may still give the foremost a jury prize', () => {
    const sheets = [
      ...sheetsOf('A', [[50, 30]]),
      ...sheetsOf('B', [[40, 30]]),
      ...sheetsOf('C', [[30, 30]]),
      ...['D', 'E', 'F'].flatMap((entry) => sheetsOf(entry, [[20, 30]])),
    ];
    const foremost = tallyScoreBook(ranked({ sheets, interaction: counts({ D: 30, F: 12 }) }));
    expect([foremost.undecidedTies, foremost.interactionPrize]).toEqual([[['D', 'E', 'F']], null]);
    const settled = [{ entries: ['D', 'E', 'F'], order: ['D', 'E', 'F'], by: 'jury-vote' as const }];
    expect(tallyScoreBook(ranked({ sheets, settled, interaction: counts({ D: 30, F: 12 }) }))).toMatchObject({
      interactionPrize: 'F',
      interactionPassedOver: ['D'],
    });
  });

  it('has no winner where every counted work has a jury prize', () => {
    expect(tallyScoreBook(ranked({ interaction: counts({ A: 3, B: 5 }) }))).toMatchObject({
      interactionPrize: null,
      interactionPassedOver: ['B', 'A'],
    });
  });

  it('passes over nobody where the rules allow both, or the book says nothing', () => {
    const { juryWinnersMayWin: _, ...silent } = ranked({ interaction: counts({ A: 3, F: 1 }) });
    for (const input of [silent, { ...silent, juryWinnersMayWin: true }])
      expect(tallyScoreBook(input)).toMatchObject({ interactionPrize: 'A', interactionPassedOver: [] });
  });

  it('is refused in a book that says it in other words', () => {
    expect(() => parseScoreBook({ ...ranked(), juryWinnersMayWin: 'no' })).toThrow(/juryWinnersMayWin/);
  });
});

describe('the recount of such a result', () => {
  /** A is first and B second, so nobody is left for the 7 interactions of B. */
  const strict = parseScoreBook({ ...bundleBook(), juryWinnersMayWin: false });
  const decided = (of: ScoreBook, decision: object) => {
    const whole = bundle(of);
    const changed = restated({ ...whole, decision: { ...whole.decision, ...decision } });
    return recountBundle(changed).faults.map(({ code }) => code);
  };
  const reasoned = ['second', 'interaction'].map((prizeId) => ({ prizeId, reason: 'hội đồng thống nhất' }));

  it('holds as proposed, and refuses a jury winner even with a reason', () => {
    expect(decided(strict, {})).toEqual([]);
    expect(decided(strict, { interactionWinner: 'B' })).toEqual(['interaction-winner']);
    expect(decided(strict, { interactionWinner: 'B', changes: reasoned })).toEqual(['interaction-winner']);
    expect(decided(bundleBook(), { interactionWinner: 'B' })).toEqual([]);
  });

  it('follows the jury prizes as the council gave them: without its jury prize a work may win this one, and needs no reason of its own', () => {
    const awards = [{ prizeId: 'first', entries: ['A'] }];
    const changes = reasoned.slice(0, 1);
    expect(decided(strict, { awards, changes, interactionWinner: 'B' })).toEqual([]);
  });
});
