import fc from 'fast-check';
import { parseScoreBook, planNextViewings, tallyScoreBook, type BookSheet } from '../src';
import { simulatePanel, type SimulatedPanel } from './simulated-panel';

const none = { assigned: [], barred: [] };
const prizes = [
  { id: 'first', count: 1, value: 5 },
  { id: 'second', count: 2, value: 3 },
  { id: 'third', count: 3, value: 2 },
];
const threeEach = (film: number, juror: number): boolean => (juror + film) % 7 < 3;

const sparse = (seed: string): SimulatedPanel =>
  simulatePanel({ seed, films: 40, jurors: 7, judges: threeEach, over: { prizes } });

const { book: shared } = sparse('shared');

const plan = (of: Partial<Parameters<typeof planNextViewings>[0]> & Pick<SimulatedPanel, 'book'>) =>
  planNextViewings({ assignments: none, confidencePercent: 90, capacity: each(2), ...of });

/** The same capacity for every juror of the simulated panels. */
function each(viewings: number): ReadonlyMap<string, number> {
  return new Map([1, 2, 3, 4, 5, 6, 7].map((at) => [`J${at}`, viewings]));
}

describe('planning the next viewings', () => {
  it('waits for the first round and names what is owed', () => {
    const { book } = sparse('owed');
    const owed = { juror: 'J7', entry: 'E000' };
    expect(plan({ book, assignments: { assigned: [owed], barred: [] } })).toMatchObject({
      state: 'first-round-open',
      owed: [owed],
      viewings: [],
    });
  });

  it('asks every juror for all that the juror can give, on films near a border, never on the hopeless', () => {
    const { book } = sparse('budget');
    const { state, viewings } = plan({ book });
    const rank = new Map(tallyScoreBook(book).ranking.map((row) => [row.entry, row.rank ?? 99]));
    expect(state).toBe('view-more');
    expect(viewings).toHaveLength(14);
    for (const { entry } of viewings) expect(rank.get(entry)).toBeLessThanOrEqual(20);
  });

  it('proposes only films that the juror has not seen, and never a barred or recused pair', () => {
    const { book } = sparse('barred');
    const first = plan({ book, capacity: each(5) }).viewings;
    const recused: BookSheet[] = first.slice(0, 10).map((viewing) => ({ ...viewing, state: 'recused', marks: {} }));
    const barred = first.slice(10, 20);
    const again = plan({
      book: parseScoreBook({ ...book, sheets: [...book.sheets, ...recused] }),
      assignments: { assigned: [], barred },
      capacity: each(9),
    }).viewings;
    const closed = new Set([...book.sheets, ...recused, ...barred].map(({ juror, entry }) => `${juror}/${entry}`));
    expect(again.length).toBeGreaterThan(0);
    for (const { juror, entry } of again) expect(closed.has(`${juror}/${entry}`)).toBe(false);
    expect(new Set(again.map(({ juror, entry }) => `${juror}/${entry}`)).size).toBe(again.length);
  });

  it('says the same however the book is arranged', () => {
    const { book } = sparse('arranged');
    const turned = {
      ...book,
      entries: book.entries.toReversed(),
      jurors: book.jurors.toReversed(),
      sheets: book.sheets.toReversed(),
    };
    const summary = (input: typeof book) => {
      const { viewings, deliberate, state, confidencePercent } = plan({ book: input });
      const keys = viewings.map(({ juror, entry }) => `${juror}/${entry}`).toSorted();
      return { keys, deliberate, state, confidencePercent };
    };
    expect(summary(turned)).toEqual(summary(book));
    expect(plan({ book })).toEqual(plan({ book }));
  });

  it('asks nobody for more than the juror can still give', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1, max: 4 }), { minLength: 7, maxLength: 7 }), (left) => {
        const capacity = new Map(left.map((viewings, at) => [`J${at + 1}`, viewings]));
        const { viewings } = plan({ book: shared, capacity });
        for (const [juror, most] of capacity)
          expect(viewings.filter((viewing) => viewing.juror === juror).length).toBeLessThanOrEqual(Math.max(0, most));
      }),
      { numRuns: 8 },
    );
  });

  it('hands the films in doubt to the talk when nobody can give more', () => {
    const { state, viewings, deliberate } = plan({ book: shared, capacity: new Map() });
    expect(state).toBe('deliberate');
    expect(viewings).toEqual([]);
    expect(deliberate.length).toBeGreaterThanOrEqual(2);
  });

  it('stops where the marks already say it', () => {
    const { book } = simulatePanel({ seed: 'sure', films: 20, jurors: 5, judges: () => true });
    const clear = book.sheets.map((sheet) => ({
      ...sheet,
      marks: { whole: Math.round(95 - 4 * Number(sheet.entry.slice(1)) + Number(sheet.juror.slice(1)) / 4) },
    }));
    expect(plan({ book: parseScoreBook({ ...book, sheets: clear }) })).toMatchObject({
      state: 'sure',
      viewings: [],
      deliberate: [],
    });
  });

  it('hands the films in doubt to the talk where everybody has seen everything', () => {
    const { book } = simulatePanel({ seed: 'all', films: 40, jurors: 5, judges: () => true, over: { prizes } });
    const { state, viewings, deliberate } = plan({ book });
    expect(state).toBe('deliberate');
    expect(viewings).toEqual([]);
    expect(deliberate.length).toBeGreaterThanOrEqual(2);
    expect(deliberate.length).toBeLessThan(25);
  });

  it('says that it cannot tell where no film was seen by two', () => {
    const { book } = simulatePanel({ seed: 'one', films: 6, jurors: 3, judges: (film, juror) => film % 3 === juror });
    expect(plan({ book })).toMatchObject({ state: 'cannot-tell', viewings: [] });
  });

  it('proposes nobody for a border that stands', () => {
    const { book } = sparse('low bar');
    expect(plan({ book, confidencePercent: 1 })).toMatchObject({ state: 'sure', viewings: [] });
  });
});
