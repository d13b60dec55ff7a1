import fc from 'fast-check';
import {
  findLittleWatched,
  findStraightLining,
  findUnitUplift,
  isFlatSheet,
  unitUplifts,
  type ScoreBook,
} from '../src';

const RUBRIC = [
  { id: 'theme', max: 30 },
  { id: 'method', max: 20 },
  { id: 'script', max: 15 },
];
const RULES = { fewestSheets: 3, sameSharePercent: 50, sameRowFilms: 3, unitUpliftPoints: 3 };
const quarter = (points: number): number => Math.round(points * 4) / 4;
const flat = (share: number) => Object.fromEntries(RUBRIC.map(({ id, max }) => [id, quarter(share * max)]));

/** A book in which `total` says what each juror gives each film, all of it on one criterion so that totals are free. */
function bookOf(total: (juror: number, film: number) => number, size: { jurors: number; films: number }): ScoreBook {
  const jurors = Array.from({ length: size.jurors }, (_, at) => `J${at + 1}`);
  const entries = Array.from({ length: size.films }, (_, at) => `SL-${String(at + 1).padStart(3, '0')}`);
  return {
    contest: 'c',
    step: 0.25,
    rubric: RUBRIC,
    minimumSheets: 2,
    minimumForPrize: 0,
    prizes: [],
    entries,
    jurors,
    sheets: jurors.flatMap((juror, j) =>
      entries.map((entry, f) => ({
        juror,
        entry,
        state: 'valid' as const,
        marks: { theme: total(j, f), method: 1, script: 2 },
      })),
    ),
    interaction: [],
    settled: [],
  };
}
const orderOf = ({ jurors, entries }: ScoreBook) => Object.fromEntries(jurors.map((juror) => [juror, entries]));

describe('a flat sheet', () => {
  it('is every rounding of one share of the maxima', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) =>
        isFlatSheet(flat(share), { rubric: RUBRIC, step: 0.25 }),
      ),
    );
  });

  it('is no more once a criterion is two steps away', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 0.9, noNaN: true }), (share) => {
        const marks = flat(share);
        return !isFlatSheet({ ...marks, script: (marks['script'] ?? 0) + 0.75 }, { rubric: RUBRIC, step: 0.25 });
      }),
    );
  });

  it('is nothing a single criterion can be', () => {
    expect(isFlatSheet({ theme: 20 }, { rubric: RUBRIC.slice(0, 1), step: 0.25 })).toBe(false);
  });
});

describe('straight-lining', () => {
  const book = bookOf((juror, film) => (juror === 0 ? 20 : 10 + film), { jurors: 3, films: 6 });

  it('is a long run of the same row, and not the sheets of who tells films apart', () => {
    const flags = findStraightLining(book, { order: orderOf(book), rules: RULES });
    expect(flags).toMatchObject([{ kind: 'same-row', juror: 'J1', entry: null, value: 6, unit: 'films' }]);
  });

  it('is the share of flat sheets', () => {
    const sheets = book.sheets.map((sheet) =>
      sheet.juror === 'J2' ? { ...sheet, marks: flat(0.5 + Number(sheet.entry.slice(-1)) / 20) } : sheet,
    );
    const flags = findStraightLining({ ...book, sheets }, { order: orderOf(book), rules: RULES });
    expect(flags).toContainEqual(
      expect.objectContaining({ kind: 'same-share', juror: 'J2', value: 100, unit: 'percent' }),
    );
  });

  it('is not looked for in fewer sheets than the contest says, and names neither film nor mark', () => {
    const rules = { ...RULES, fewestSheets: 7 };
    expect(findStraightLining(book, { order: orderOf(book), rules })).toEqual([]);
    const text = JSON.stringify(findStraightLining(book, { order: orderOf(book), rules: RULES }));
    expect(text).not.toMatch(/SL-|20/);
  });

  it('does not hang on how strict the others are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), (more) => {
        const shifted = {
          ...book,
          sheets: book.sheets.map((s) =>
            s.juror === 'J3' ? { ...s, marks: { ...s.marks, theme: (s.marks['theme'] ?? 0) + more } } : s,
          ),
        };
        const of = { order: orderOf(book), rules: RULES };
        expect(findStraightLining(shifted, of)).toEqual(findStraightLining(book, of));
      }),
    );
  });
});

describe('the uplift of the own unit', () => {
  const size = { jurors: 4, films: 10 };
  const ties = [
    { juror: 'J1', entry: 'SL-001' },
    { juror: 'J1', entry: 'SL-002' },
  ];
  const plain = (j: number, f: number): number => 10 + j + f / 2;

  it('is exactly what was put in, whatever the severities and the films', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -16, max: 16 }),
        fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 4, maxLength: 4 }),
        fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 10, maxLength: 10 }),
        (planted, severities, films) => {
          const book = bookOf(
            (j, f) => 10 + (severities[j] ?? 0) / 4 + (films[f] ?? 0) / 4 + (j === 0 && f < 2 ? planted / 4 : 0),
            size,
          );
          const [uplift] = unitUplifts(book, ties);
          expect(uplift).toMatchObject({ juror: 'J1', films: 2, others: 8 });
          expect(uplift?.points).toBeCloseTo(planted / 4, 6);
        },
      ),
    );
  });

  it('tells how often chance alone gives as much: one choice of forty-five for the two that stand out', () => {
    const book = bookOf((j, f) => plain(j, f) + (j === 0 && f < 2 ? 5 : 0), size);
    expect(unitUplifts(book, ties)[0]?.chancePercent).toBe(2);
    expect(unitUplifts(bookOf(plain, size), ties)[0]?.chancePercent).toBe(100);
  });

  it("is a flag from the contest's points on, and never for who has no tie", () => {
    const book = bookOf((j, f) => plain(j, f) + (j === 0 && f < 2 ? 5 : 0), size);
    expect(findUnitUplift(book, { ties, rules: RULES })).toMatchObject([
      { kind: 'unit-uplift', juror: 'J1', value: 5, unit: 'points' },
    ]);
    expect(findUnitUplift(book, { ties, rules: { ...RULES, unitUpliftPoints: 5.25 } })).toEqual([]);
    expect(unitUplifts(book, [])).toEqual([]);
  });

  it('draws from a seed where the choices are many, and says the same each time', () => {
    const many = { jurors: 3, films: 60 };
    const own = Array.from({ length: 8 }, (_, at) => ({ juror: 'J1', entry: `SL-${String(at + 1).padStart(3, '0')}` }));
    const book = bookOf((j, f) => plain(j, f % 7) + (j === 0 ? ((f * 37) % 11) / 4 : 0), many);
    expect(unitUplifts(book, own)).toEqual(unitUplifts(book, own));
    expect(unitUplifts(book, own)[0]?.chancePercent).toBeGreaterThan(2);
  });

  it('does not take the word of another juror of the same unit for the film', () => {
    const both = [...ties, { juror: 'J2', entry: 'SL-001' }, { juror: 'J2', entry: 'SL-002' }];
    const book = bookOf((j, f) => plain(j, f) + (j < 2 && f < 2 ? 5 : 0), size);
    expect(unitUplifts(book, both)[0]?.points).toBeCloseTo(5, 6);
  });
});

it("flags what was watched too little, at the contest's own share", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 })), fc.integer({ min: 0, max: 100 }), (shares, below) => {
      const sheets = shares.map((watchedPercent, at) => ({ juror: 'J1', entry: `SL-${at}`, watchedPercent }));
      const flags = findLittleWatched(sheets, below);
      expect(flags.map(({ value }) => value)).toEqual(shares.filter((share) => share < below));
    }),
  );
});
