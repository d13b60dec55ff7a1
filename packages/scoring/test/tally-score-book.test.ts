import { parseScoreBook, tallyScoreBook, type ScoreBook } from '../src';
import { book, sheetsOf } from './books';

const ranks = (result: ReturnType<typeof tallyScoreBook>) =>
  result.ranking.map((row) => [row.entry, row.score, row.rank, row.tieBrokenBy]);

describe('the official score', () => {
  it('is the mean of the totals, two decimals, half up', () => {
    // 80.25 + 80.25 + 80.50 = 241.00; 241 / 3 = 80.333… and 70 + 70.25 = 140.25; /2 = 70.125 → 70.13.
    const result = tallyScoreBook(
      book({
        sheets: [
          ...sheetsOf('A', [
            [50, 30.25],
            [50.25, 30],
            [50, 30.5],
          ]),
          ...sheetsOf('B', [[40, 30], [40.25, 30], null]),
        ],
      }),
    );
    expect(result.ranking.map((row) => [row.score, row.validSheets])).toEqual([
      ['80.33', 3],
      ['70.13', 2],
    ]);
  });

  it('rounds 1.005 up where floats would round it down', () => {
    const result = tallyScoreBook(
      book({
        step: 0.01,
        entries: ['A'],
        sheets: sheetsOf('A', [
          [1.01, 0],
          [1, 0],
        ]),
      }),
    );
    expect(result.ranking[0]?.score).toBe('1.01');
  });

  it('leaves recused and excluded sheets out', () => {
    const excluded = sheetsOf('A', [[10, 10]]).map((sheet) => ({ ...sheet, state: 'excluded' as const }));
    const result = tallyScoreBook(
      book({ entries: ['A'], sheets: [...excluded, ...sheetsOf('A', [null, [50, 30]]).slice(1)] }),
    );
    expect(result.ranking[0]).toMatchObject({ score: '80.00', validSheets: 1 });
  });

  it('does not rank an entry with too few sheets, and puts it last', () => {
    const result = tallyScoreBook(
      book({
        minimumSheets: 2,
        entries: ['A', 'B', 'C'],
        sheets: [
          ...sheetsOf('A', [[60, 40]]),
          ...sheetsOf('B', [
            [10, 10],
            [10, 10],
          ]),
        ],
      }),
    );
    expect(result.ranking.map((row) => [row.entry, row.rank, row.status, row.score])).toEqual([
      ['B', 1, 'ranked', '20.00'],
      ['A', null, 'too-few-sheets', '100.00'],
      ['C', null, 'too-few-sheets', null],
    ]);
    expect(result.prizes[0]?.entries).toEqual(['B']);
  });
});

describe('the tie chain', () => {
  it('takes the heaviest criterion first', () => {
    const sheets = [...sheetsOf('A', [[40, 40]]), ...sheetsOf('B', [[50, 30]])];
    expect(ranks(tallyScoreBook(book({ sheets })))).toEqual([
      ['B', '80.00', 1, 'criterion:theme'],
      ['A', '80.00', 2, 'criterion:theme'],
    ]);
  });

  it('takes equal weights in declared order', () => {
    const rubric = [
      { id: 'script', max: 50 },
      { id: 'theme', max: 50 },
    ];
    const sheets = [...sheetsOf('A', [[40, 40]]), ...sheetsOf('B', [[50, 30]])];
    expect(ranks(tallyScoreBook(book({ rubric, sheets })))[0]).toEqual(['A', '80.00', 1, 'criterion:script']);
  });

  it('names for each entry the step that made it a single one', () => {
    const rubric = [
      { id: 'theme', max: 50 },
      { id: 'script', max: 30 },
      { id: 'sound', max: 20 },
    ];
    const sheet = (entry: string, theme: number, script: number, sound: number) => ({
      juror: 'J1',
      entry,
      state: 'valid' as const,
      marks: { theme, script, sound },
    });
    const sheets = [sheet('A', 40, 20, 10), sheet('B', 30, 25, 15), sheet('C', 30, 30, 10)];
    expect(ranks(tallyScoreBook(book({ rubric, entries: ['A', 'B', 'C'], sheets })))).toEqual([
      ['A', '70.00', 1, 'criterion:theme'],
      ['C', '70.00', 2, 'criterion:script'],
      ['B', '70.00', 3, 'criterion:script'],
    ]);
  });

  it('goes on to head-to-head when all criterion means are equal', () => {
    // Means equal per criterion; J1 and J2 put A first by a little, J3 puts B first by much.
    const sheets = [
      ...sheetsOf('A', [
        [41, 20],
        [41, 20],
        [38, 20],
      ]),
      ...sheetsOf('B', [
        [40, 20],
        [40, 20],
        [40, 20],
      ]),
    ];
    expect(ranks(tallyScoreBook(book({ sheets })))).toEqual([
      ['A', '60.00', 1, 'head-to-head'],
      ['B', '60.00', 2, 'head-to-head'],
    ]);
  });

  it('takes the steps in the order that the book names, and no others', () => {
    // Head-to-head puts A first (two jurors of three); the heavier criterion puts B first.
    const sheets = [
      ...sheetsOf('A', [
        [40, 21],
        [40, 21],
        [36, 22],
      ]),
      ...sheetsOf('B', [
        [40, 20],
        [40, 20],
        [40, 20],
      ]),
    ];
    const broken = (tieSteps: ScoreBook['tieSteps']) =>
      ranks(tallyScoreBook(book({ sheets, ...(tieSteps && { tieSteps }) }))).map(([entry, , , by]) => [entry, by]);
    const byCriterion = ['B', 'A'].map((entry) => [entry, 'criterion:theme']);
    const byPairs = ['A', 'B'].map((entry) => [entry, 'head-to-head']);
    expect(broken(undefined)).toEqual(byCriterion);
    expect(broken(['criteria-by-weight', 'head-to-head'])).toEqual(byCriterion);
    expect(broken(['head-to-head', 'criteria-by-weight'])).toEqual(byPairs);
    expect(broken(['head-to-head'])).toEqual(byPairs);
    expect(broken([])).toEqual(['A', 'B'].map((entry) => [entry, 'open']));
  });

  it('counts head-to-head only where a juror has valid sheets for both', () => {
    const sheets = [
      ...sheetsOf('A', [[40, 20], [44, 20], null, [36, 20]]),
      ...sheetsOf('B', [[41, 20], null, [40, 20], [39, 20]]),
    ];
    const result = tallyScoreBook(book({ jurors: ['J1', 'J2', 'J3', 'J4'], sheets }));
    expect(ranks(result)[0]).toEqual(['B', '60.00', 1, 'head-to-head']);
  });

  it('leaves equal entries open with equal ranks, and the next rank counts them', () => {
    const sheets = [
      ...sheetsOf('A', [[60, 40]]),
      ...sheetsOf('B', [[40, 20]]),
      ...sheetsOf('C', [[40, 20]]),
      ...sheetsOf('D', [[10, 10]]),
    ];
    const result = tallyScoreBook(book({ entries: ['D', 'C', 'B', 'A'], sheets }));
    expect(ranks(result)).toEqual([
      ['A', '100.00', 1, null],
      ['C', '60.00', 2, 'open'],
      ['B', '60.00', 2, 'open'],
      ['D', '20.00', 4, null],
    ]);
    expect(result.openTies).toEqual([['C', 'B']]);
  });

  it('obeys a settlement of exactly the open group and no other', () => {
    const sheets = ['A', 'B', 'C'].flatMap((entry) => sheetsOf(entry, [[40, 20]]));
    const settle = (entries: readonly string[]) =>
      tallyScoreBook(
        book({ entries: ['A', 'B', 'C'], sheets, settled: [{ entries, order: [...entries].reverse(), by: 'chair' }] }),
      );
    expect(ranks(settle(['B', 'A', 'C']))).toEqual([
      ['C', '60.00', 1, 'chair'],
      ['A', '60.00', 2, 'chair'],
      ['B', '60.00', 3, 'chair'],
    ]);
    expect(settle(['A', 'B']).openTies).toEqual([['A', 'B', 'C']]);
  });
});

describe('prizes', () => {
  const entries = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
  const scored = (totals: Readonly<Record<string, number>>, over = {}) =>
    tallyScoreBook(
      book({
        entries,
        sheets: entries.flatMap((entry) => sheetsOf(entry, [[totals[entry] ?? 0, 0]])),
        ...over,
      }),
    );

  it('go to places in order', () => {
    const result = scored({ A: 60, B: 59, C: 58, D: 57, E: 56, F: 55, G: 54 });
    expect(result.prizes).toEqual([
      { prize: 'first', entries: ['A'] },
      { prize: 'second', entries: ['B', 'C'] },
      { prize: 'third', entries: ['D', 'E', 'F'] },
    ]);
  });

  it('go to every member of an open tie whose places all carry the same prize', () => {
    const result = scored({ A: 60, B: 59, C: 59, D: 57, E: 56, F: 55, G: 54 });
    expect(result.prizes[1]?.entries).toEqual(['B', 'C']);
    expect(result.openTies).toEqual([['B', 'C']]);
    expect(result.undecidedTies).toEqual([]);
  });

  it('go to no member of an open tie across a border, while later places are not affected', () => {
    const result = scored({ A: 60, B: 59, C: 58, D: 58, E: 56, F: 55, G: 54 });
    expect(result.prizes).toEqual([
      { prize: 'first', entries: ['A'] },
      { prize: 'second', entries: ['B'] },
      { prize: 'third', entries: ['E', 'F'] },
    ]);
    expect(result.undecidedTies).toEqual([['C', 'D']]);
  });

  it('stay away from an open tie between the last place and none', () => {
    const result = scored({ A: 60, B: 59, C: 58, D: 57, E: 56, F: 55, G: 55 });
    expect(result.prizes[2]?.entries).toEqual(['D', 'E']);
    expect(result.undecidedTies).toEqual([['F', 'G']]);
  });

  it('leave a place empty below the minimum, and 70.00 itself is enough', () => {
    const marks = { A: 60, B: 50, C: 49.75 };
    const result = scored(marks, { minimumForPrize: 50 });
    expect(result.prizes).toEqual([
      { prize: 'first', entries: ['A'] },
      { prize: 'second', entries: ['B'] },
      { prize: 'third', entries: [] },
    ]);
    expect(result.undecidedTies).toEqual([]);
  });
});

describe('the interaction prize', () => {
  it('goes to the most accepted', () => {
    const interaction = [
      { entry: 'A', accepted: 4 },
      { entry: 'B', accepted: 9 },
    ];
    expect(tallyScoreBook(book({ interaction }))).toMatchObject({ interactionPrize: 'B', openTies: [] });
  });

  it('is an open tie when the top is equal', () => {
    const interaction = [
      { entry: 'B', accepted: 9 },
      { entry: 'A', accepted: 9 },
    ];
    expect(tallyScoreBook(book({ interaction }))).toMatchObject({ interactionPrize: null, openTies: [['B', 'A']] });
  });

  describe('with equal counts, by the chain of the rules', () => {
    const interactionTieChain = ['unique-verified-voters', 'earlier-attainment', 'public-lot'] as const;
    const won = (counts: readonly object[], more: object = {}) => {
      const interaction = counts.map((count, at) => ({ entry: ['A', 'B', 'C'][at]!, accepted: 9, ...count }));
      const tally = tallyScoreBook(book({ interaction, interactionTieChain, ...more }));
      return [tally.interactionPrize, tally.interactionTieBrokenBy, tally.interactionTie];
    };

    it('goes to more voters, then to who had them earlier', () => {
      expect(
        won([
          { voters: 4, reachedAtMs: 1 },
          { voters: 5, reachedAtMs: 9 },
        ]),
      ).toEqual(['B', 'unique-verified-voters', []]);
      expect(
        won([
          { voters: 5, reachedAtMs: 7 },
          { voters: 5, reachedAtMs: 6 },
        ]),
      ).toEqual(['B', 'earlier-attainment', []]);
      expect(
        won([
          { accepted: 8, voters: 8, reachedAtMs: 1 },
          { voters: 1, reachedAtMs: 6 },
        ]),
      ).toEqual(['B', null, []]);
    });

    it('waits for a lot where nothing else tells them apart, and counts the same winner from the same seed', () => {
      const equal = [
        { voters: 5, reachedAtMs: 6 },
        { voters: 5, reachedAtMs: 6 },
      ];
      expect(won(equal)).toEqual([null, null, ['A', 'B']]);
      const lot = (seed: string, entries = ['B', 'A']) => ({ interactionLot: { entries, source: 'xổ số', seed } });
      const [winner, by] = won(equal, lot('48213'));
      expect(by).toBe('public-lot');
      expect(won(equal.toReversed(), lot('48213', ['A', 'B']))[0]).toBe(winner);
      const winners = Array.from({ length: 40 }, (_, at) => won(equal, lot(String(at)))[0]);
      expect(new Set(winners)).toEqual(new Set(['A', 'B']));
      // Drawn between others, it says nothing of these.
      expect(won(equal, lot('48213', ['A', 'C']))[0]).toBeNull();
    });

    it('stays open where the freeze did not tell of voters, whatever comes after them', () => {
      expect(won([{}, {}])).toEqual([null, null, ['A', 'B']]);
      expect(won([{ voters: 5 }, { voters: 5 }])).toEqual([null, null, ['A', 'B']]);
    });
  });
});

it('tallies an empty book', () => {
  const empty = parseScoreBook({ ...book(), entries: [], jurors: [] });
  expect(tallyScoreBook(empty)).toMatchObject({ ranking: [], interactionPrize: null, openTies: [] });
});
