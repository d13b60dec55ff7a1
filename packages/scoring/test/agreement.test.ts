import { intraclass, krippendorffAlpha, parseScoreBook, tallyScoreBook } from '../src';
import { fQuantile } from '../src/agreement/f-quantile';
import { book } from './books';

describe("Krippendorff's alpha", () => {
  // Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section D: 12 units, 4 observers, missing values.
  const observers = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
    [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
  ];
  const units = Array.from({ length: 12 }, (_, unit) =>
    observers.map((values) => values[unit] ?? null).filter((value) => value !== null),
  );

  it('gives the published 0.849 for interval data', () => {
    expect(krippendorffAlpha(units)).toBeCloseTo(0.849, 3);
  });

  it('is one for full agreement and says nothing where nothing can be compared', () => {
    expect(
      krippendorffAlpha([
        [1, 1],
        [5, 5],
      ]),
    ).toBe(1);
    expect(krippendorffAlpha([[1], [5]])).toBeNull();
    expect(
      krippendorffAlpha([
        [2, 2],
        [2, 2],
      ]),
    ).toBeNull();
  });
});

describe('the intraclass correlation', () => {
  // Shrout & Fleiss 1979, table 2: six targets, four judges. Intervals as R package psych 2.x prints for the same table.
  const table = [
    [9, 2, 5, 8],
    [6, 1, 3, 2],
    [8, 4, 6, 8],
    [7, 1, 2, 6],
    [10, 5, 6, 9],
    [6, 2, 4, 7],
  ];

  it('gives the published ICC(2,k) = 0.62 [0.07, 0.93] and ICC(3,k) = 0.91 [0.68, 0.99]', () => {
    const icc = intraclass(table);
    expect(icc?.agreement.value).toBeCloseTo(0.62, 2);
    expect(icc?.agreement.low).toBeCloseTo(0.071, 2);
    expect(icc?.agreement.high).toBeCloseTo(0.93, 2);
    expect(icc?.consistency.value).toBeCloseTo(0.909, 3);
    expect(icc?.consistency.low).toBeCloseTo(0.676, 3);
    expect(icc?.consistency.high).toBeCloseTo(0.986, 2);
  });

  it('needs two films, two jurors and some difference', () => {
    expect(intraclass([[1, 2]])).toBeNull();
    expect(intraclass([[1], [2]])).toBeNull();
    expect(
      intraclass([
        [1, 1],
        [1, 1],
      ]),
    ).toBeNull();
  });
});

it('knows the quantiles of F as tables print them', () => {
  expect(fQuantile(0.95, { upper: 5, lower: 10 })).toBeCloseTo(3.3258, 3);
  expect(fQuantile(0.975, { upper: 5, lower: 15 })).toBeCloseTo(3.5764, 3);
  expect(fQuantile(0.99, { upper: 1, lower: 1 })).toBeCloseTo(4052.18, 0);
});

describe('the diagnostics of a book', () => {
  const jurors = ['J1', 'J2', 'J3', 'J4'];
  const marks: Readonly<Record<string, readonly number[]>> = {
    A: [90, 89, 91, 90],
    B: [82, 84, 80, 83],
    C: [82, 80, 84, 82],
    D: [60, 62, 80, 61],
  };
  const input = parseScoreBook({
    ...book({ rubric: [{ id: 'whole', max: 100 }], jurors, entries: Object.keys(marks) }),
    prizes: [
      { id: 'first', count: 1, value: 1 },
      { id: 'second', count: 1, value: 1 },
    ],
    sheets: Object.entries(marks).flatMap(([entry, totals]) =>
      totals.map((whole, at) => ({ juror: jurors[at], entry, state: 'valid', marks: { whole } })),
    ),
  });
  const { diagnostics } = tallyScoreBook(input);

  it('call the border between near equals too close, and not the one before a clear winner', () => {
    expect(diagnostics?.closeCalls).toMatchObject([{ prize: 'second', above: 'B', below: 'C' }]);
  });

  it('ask for another look at the one odd mark', () => {
    expect(diagnostics?.lookAgain).toMatchObject([{ juror: 'J3', entry: 'D', total: 80 }]);
  });
});
