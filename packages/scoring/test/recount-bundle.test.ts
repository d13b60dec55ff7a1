import { createHash } from 'node:crypto';
import {
  canonicalJson,
  parseBundle,
  parseScoreBook,
  recountBundle,
  tallyScoreBook,
  type ResultBundle,
  type ScoreBook,
} from '../src';
import { book, sheetsOf } from './books';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function bundle(): ResultBundle {
  const input = parseScoreBook(
    book({
      contest: 't',
      sheets: [
        ...sheetsOf('A', [[50, 30], [52, 31], null]),
        ...sheetsOf('B', [
          [40, 30],
          [41, 30],
          [42, 30],
        ]),
      ],
      interaction: [{ entry: 'B', accepted: 7 }],
    }),
  );
  const { ranking, prizes, interactionPrize } = tallyScoreBook(input);
  return {
    format: 'hoithi-bundle/1',
    contestId: 't',
    rulesVersion: 'v',
    book: input,
    bookHash: sha256(canonicalJson(input)),
    jurors: input.jurors.map((juror) => ({ juror, tag: `tag-${juror}` })),
    sheets: input.sheets
      .filter((sheet) => sheet.state === 'valid')
      .map(({ juror, entry, marks }) => {
        const seal = { sealedAtMs: 5, salt: `${juror}${entry}` };
        return {
          juror,
          entry,
          ...seal,
          sheetHash: sha256(canonicalJson({ contest: 't', entry, juror: `tag-${juror}`, marks, ...seal })),
        };
      }),
    freeze: { hash: 'h', counts: [{ code: 'B', raw: 9, accepted: 7 }] },
    decision: {
      awards: prizes.map(({ prize, entries }) => ({ prizeId: prize, entries })),
      interactionWinner: interactionPrize,
      changes: [],
    },
    ranking,
  };
}

type Mutable<T> = T extends object ? { -readonly [Key in keyof T]: Mutable<T[Key]> } : T;
type Copy = Mutable<Omit<ResultBundle, 'book'> & { readonly book: ScoreBook }>;

const spoil = (change: (copy: Copy) => void): readonly (readonly string[])[] => {
  const copy = JSON.parse(JSON.stringify(bundle())) as Copy;
  change(copy);
  return recountBundle(copy, sha256).faults.map(({ code, text }) => [code, text.en]);
};

const setMark = (copy: Copy, at: number, points: number): void => {
  const sheet = copy.book.sheets[at];
  if (sheet !== undefined) sheet.marks['theme'] = points;
};

it('holds as it was published', () => {
  const read = parseBundle(JSON.parse(JSON.stringify(bundle())));
  expect(read === null ? null : recountBundle(read, sha256)).toEqual({ sheets: 5, entries: 2, faults: [] });
});

it('names the sheet of which one mark was changed', () => {
  const faults = spoil((copy) => setMark(copy, 1, 52.25));
  expect(faults).toEqual(
    expect.arrayContaining([
      ['book-hash', expect.any(String)],
      ['sheet-hash', expect.stringContaining('J2 / A')],
      ['ranking', expect.stringContaining('A')],
    ]),
  );
});

it('names a sheet that was added, dropped or opened twice', () => {
  expect(spoil((copy) => void copy.sheets.pop())).toEqual([['sheet-unopened', expect.stringContaining('J3 / B')]]);
  expect(spoil((copy) => void copy.sheets.splice(1, 1, ...copy.sheets.slice(0, 1)))).toEqual([
    ['sheet-hash', expect.stringContaining('J1 / A')],
    ['sheet-unopened', expect.stringContaining('J2 / A')],
  ]);
});

it('names a swapped rank, a changed count and a prize that moved without a reason', () => {
  expect(spoil((copy) => copy.ranking.forEach((row) => (row.rank = 2)))).toEqual([
    ['ranking', expect.stringContaining('A')],
  ]);
  expect(spoil((copy) => copy.freeze.counts.forEach((count) => (count.accepted = 8)))).toEqual([
    ['counts', expect.stringContaining('B')],
  ]);
  const moved = (copy: Copy): void => void copy.decision.awards.splice(0, 1, { prizeId: 'first', entries: ['B'] });
  expect(spoil(moved)).toEqual([['prizes', expect.stringContaining('first')]]);
  expect(
    spoil((copy) => {
      moved(copy);
      copy.decision.changes = [{ prizeId: 'first', reason: 'lý do' }];
    }),
  ).toEqual([]);
});

it('names the place in a book that cannot be read', () => {
  const faults = spoil((copy) => setMark(copy, 0, 99));
  expect(faults).toEqual([['book-malformed', expect.stringContaining('above')]]);
});

it.each([null, [], {}, { format: 'hoithi-bundle/1' }])('takes %j for no bundle', (json) => {
  expect(parseBundle(json)).toBeNull();
});
