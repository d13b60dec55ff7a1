import { parseScoreBook, tallyScoreBook, type BookSheet, type ScoreBook } from '../src';
import { simulatePanel } from './simulated-panel';

const everybody = (): boolean => true;
const prizes = [
  { id: 'first', count: 1, value: 5 },
  { id: 'second', count: 2, value: 3 },
];

const withMark = (book: ScoreBook, of: { juror: string; entry: string; mark: number }): ScoreBook =>
  parseScoreBook({
    ...book,
    sheets: book.sheets.map((sheet) =>
      sheet.juror === of.juror && sheet.entry === of.entry ? { ...sheet, marks: { whole: of.mark } } : sheet,
    ),
  });

const study = (book: ScoreBook, sealOrder = {}) =>
  tallyScoreBook(book, { diagnostics: 'always', sealOrder }).diagnostics?.study ?? null;

describe('the robust fit', () => {
  const { book } = simulatePanel({ seed: 'robust', films: 30, jurors: 5, judges: everybody });

  it('follows one wild mark far less than the mean does', () => {
    const entry = 'E007';
    const before = tallyScoreBook(book, { diagnostics: 'always' });
    const after = tallyScoreBook(withMark(book, { juror: 'J2', entry, mark: 5 }), { diagnostics: 'always' });
    const official = (of: typeof before) => Number(of.ranking.find((row) => row.entry === entry)?.score);
    const robust = (of: typeof before) =>
      of.diagnostics?.study?.films.find((film) => film.entry === entry)?.robust ?? Number.NaN;
    expect(official(before) - official(after)).toBeGreaterThan(9);
    expect(robust(before) - robust(after)).toBeLessThan((official(before) - official(after)) / 2);
    expect(after.diagnostics?.study?.outliers).toContainEqual(expect.objectContaining({ juror: 'J2', entry }));
  });

  it('never touches the official ranking', () => {
    const quick = tallyScoreBook(book, { diagnostics: 'never' });
    const full = tallyScoreBook(book, { diagnostics: 'always' });
    const official = (of: typeof quick) => of.ranking.map(({ entry, score, rank }) => ({ entry, score, rank }));
    expect(official(full)).toEqual(official(quick));
    expect(full.prizes).toEqual(quick.prizes);
  });
});

it('gives rank intervals over juries that are the same each time and hold the robust order of a clear field', () => {
  const { book } = simulatePanel({ seed: 'juries', films: 12, jurors: 7, judges: everybody });
  const first = study(book);
  expect(study(book)).toEqual(first);
  for (const {
    juryRankInterval: [best, worst],
  } of first?.films ?? []) {
    expect(best).toBeGreaterThanOrEqual(1);
    expect(worst).toBeGreaterThanOrEqual(best);
    expect(worst).toBeLessThanOrEqual(12);
  }
});

describe('the prize borders', () => {
  const { book } = simulatePanel({ seed: 'borders', films: 25, jurors: 5, judges: everybody, over: { prizes } });

  it('say how sure each is and which films may stand on the wrong side', () => {
    const borders = study(book)?.borders ?? [];
    expect(borders.map(({ prize, places }) => [prize, places])).toEqual([
      ['first', 1],
      ['second', 3],
    ]);
    for (const border of borders) {
      expect(border.confidencePercent).toBeGreaterThan(0);
      for (const film of border.inDoubt) {
        if (film.official === 'inside') expect(film.insidePercent).toBeLessThanOrEqual(90);
        if (film.official === 'outside') expect(film.insidePercent).toBeGreaterThanOrEqual(10);
      }
    }
  });

  it('count nobody as inside who falls short of the minimum score', () => {
    const strict = parseScoreBook({ ...book, minimumForPrize: 99.5 });
    for (const border of study(strict)?.borders ?? []) {
      expect(border.confidencePercent).toBeNull();
      expect(border.inDoubt).toEqual([]);
    }
    expect(tallyScoreBook(strict).diagnostics?.closeCalls.filter((call) => call.kind === 'border')).toEqual([]);
  });

  it('call a film beside the minimum score too close, on whichever side it stands', () => {
    const winner = tallyScoreBook(book).ranking[0];
    const at = (minimumForPrize: number) =>
      (tallyScoreBook(parseScoreBook({ ...book, minimumForPrize })).diagnostics?.closeCalls ?? []).filter(
        (call) => call.kind === 'minimum' && (call.above ?? call.below) === winner?.entry,
      );
    const score = Number(winner?.score);
    expect(at(score - 1)).toMatchObject([{ above: winner?.entry, below: null }]);
    expect(at(score + 1)).toMatchObject([{ above: null, below: winner?.entry }]);
    expect(at(0)).toEqual([]);
  });

  it('hold a neighbour below the minimum for no rival, however close it is', () => {
    const sheets = (entry: string, marks: readonly number[]): BookSheet[] =>
      marks.map((whole, at) => ({ juror: `J${at + 1}`, entry, state: 'valid', marks: { whole } }));
    const close = parseScoreBook({
      ...book,
      prizes: [{ id: 'first', count: 1, value: 1 }],
      minimumForPrize: 60,
      entries: ['A', 'B', 'C'],
      sheets: [
        ...sheets('A', [90, 91, 89, 90, 90]),
        ...sheets('B', [40, 41, 39, 40, 40]),
        ...sheets('C', [39, 41, 40, 39, 40]),
      ],
    });
    expect(tallyScoreBook(close).diagnostics?.closeCalls).toEqual([]);
  });
});

describe('the drift of a juror', () => {
  const { book } = simulatePanel({ seed: 'drift', films: 40, jurors: 5, judges: everybody });
  const order = book.entries.map((_, at) => book.entries[(at * 17) % book.entries.length] ?? '');

  it('is found within its interval where marks rise half a point per film', () => {
    const rising = parseScoreBook({
      ...book,
      sheets: book.sheets
        .map((sheet) =>
          sheet.juror === 'J3'
            ? { ...sheet, marks: { whole: (sheet.marks['whole'] ?? 0) / 2 + order.indexOf(sheet.entry) / 4 } }
            : { ...sheet, marks: { whole: Math.round((sheet.marks['whole'] ?? 0) * 2) / 4 } },
        )
        .map((sheet) => ({ ...sheet, marks: { whole: Math.round((sheet.marks['whole'] ?? 0) * 4) / 4 } })),
    });
    const [drift] = study(rising, { J3: order })?.drift ?? [];
    expect(drift).toMatchObject({ juror: 'J3', films: 40 });
    expect(drift?.low).toBeGreaterThan(0);
    expect(Math.abs((drift?.pointsPerTenFilms ?? 0) - 2.5)).toBeLessThan(1.5);
  });

  it('is not told of jurors whose order nobody knows, nor from a handful of films', () => {
    expect(study(book)?.drift).toEqual([]);
    expect(study(book, { J1: order.slice(0, 4) })?.drift).toEqual([]);
  });

  it('is looked for under the own name only, also of a juror called like a part of every object', () => {
    const renamed = parseScoreBook({
      ...book,
      jurors: book.jurors.map((juror) => (juror === 'J3' ? 'constructor' : juror)),
      sheets: book.sheets.map((sheet) => (sheet.juror === 'J3' ? { ...sheet, juror: 'constructor' } : sheet)),
    });
    expect(study(renamed)?.drift).toEqual([]);
    expect(study(renamed, { constructor: order })?.drift).toMatchObject([{ juror: 'constructor', films: 40 }]);
  });
});

it("asks for another look above the contest's own number of points", () => {
  const { book } = simulatePanel({ seed: 'odd', films: 30, jurors: 5, judges: everybody });
  const odd = (lookAgainAbovePoints: number) =>
    tallyScoreBook(book, { lookAgainAbovePoints }).diagnostics?.lookAgain.length ?? 0;
  expect(odd(5)).toBeGreaterThan(odd(15));
  expect(odd(60)).toBe(0);
});
