import type { BookSheet, ScoreBook } from '../src';

/** Two criteria of 60 and 40 points make hand-made ties easy to read; override what the test is about. */
export function book(over: Partial<ScoreBook> = {}): ScoreBook {
  return {
    contest: 'test',
    step: 0.25,
    rubric: [
      { id: 'theme', max: 60 },
      { id: 'script', max: 40 },
    ],
    minimumSheets: 1,
    minimumForPrize: 0,
    prizes: [
      { id: 'first', count: 1, value: 5_000_000 },
      { id: 'second', count: 2, value: 3_000_000 },
      { id: 'third', count: 3, value: 2_000_000 },
    ],
    entries: ['A', 'B'],
    jurors: ['J1', 'J2', 'J3'],
    sheets: [],
    interaction: [],
    settled: [],
    ...over,
  };
}

/** Sheets of one entry, one `[theme, script]` per juror J1, J2, …; null where the juror stood aside. */
export function sheetsOf(entry: string, marks: readonly (readonly [number, number] | null)[]): readonly BookSheet[] {
  return marks.map((pair, at) => ({
    juror: `J${at + 1}`,
    entry,
    state: pair === null ? 'recused' : 'valid',
    marks: pair === null ? {} : { theme: pair[0], script: pair[1] },
  }));
}
