import { createHash } from 'node:crypto';
import { canonicalJson, parseBundle, parseScoreBook, recountBundle, tallyScoreBook, type ResultBundle } from '../src';
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

const spoil = (change: (copy: never) => void): readonly (readonly string[])[] => {
  const copy = JSON.parse(JSON.stringify(bundle()));
  change(copy as never);
  return recountBundle(copy, sha256).faults.map(({ code, text }) => [code, text.en]);
};

it('holds as it was published', () => {
  const read = parseBundle(JSON.parse(JSON.stringify(bundle())));
  expect(read === null ? null : recountBundle(read, sha256)).toEqual({ sheets: 5, entries: 2, faults: [] });
});

it('names the sheet of which one mark was changed', () => {
  const faults = spoil((copy) => (copy['book']['sheets'][1]['marks']['theme'] = 52.25));
  expect(faults).toEqual(
    expect.arrayContaining([
      ['book-hash', expect.any(String)],
      ['sheet-hash', expect.stringContaining('J2 / A')],
      ['ranking', expect.stringContaining('A')],
    ]),
  );
});

it('names a sheet that was added, dropped or opened twice', () => {
  expect(spoil((copy) => copy['sheets']['pop' as never]())).toEqual([
    ['sheet-unopened', expect.stringContaining('J3 / B')],
  ]);
  expect(spoil((copy) => (copy['sheets'][1] = copy['sheets'][0]))).toEqual([
    ['sheet-hash', expect.stringContaining('J1 / A')],
    ['sheet-unopened', expect.stringContaining('J2 / A')],
  ]);
});

it('names a swapped rank, a changed count and a prize that moved without a reason', () => {
  expect(spoil((copy) => (copy['ranking'][0]['rank'] = 2))).toEqual([['ranking', expect.stringContaining('A')]]);
  expect(spoil((copy) => (copy['freeze']['counts'][0]['accepted'] = 8))).toEqual([
    ['counts', expect.stringContaining('B')],
  ]);
  const moved = (copy: never) => (copy['decision']['awards'][0]['entries'] = ['B']);
  expect(spoil(moved)).toEqual([['prizes', expect.stringContaining('first')]]);
  expect(
    spoil((copy) => {
      moved(copy);
      copy['decision']['changes'] = [{ prizeId: 'first', reason: 'lý do' }] as never;
    }),
  ).toEqual([]);
});

it('names the place in a book that cannot be read', () => {
  const faults = spoil((copy) => (copy['book']['sheets'][0]['marks']['theme'] = 99));
  expect(faults).toEqual([['book-malformed', expect.stringContaining('above')]]);
});

it.each([null, [], {}, { format: 'hoithi-bundle/1' }])('takes %j for no bundle', (json) => {
  expect(parseBundle(json)).toBeNull();
});
