import { canonicalJson, hashMarks, parseScoreBook, recountBundle, sha256Hex, type ScoreBook } from '../src';
import { restated, bundle, bundleBook } from './bundles';

/** The book after the council left out what J2 gave A; `marks` stand in it or not. */
const excludingBook = (marks: 'shown' | 'closed'): ScoreBook => {
  const book = bundleBook();
  const sheets = book.sheets.map((sheet) =>
    sheet.juror === 'J2' && sheet.entry === 'A'
      ? { ...sheet, state: 'excluded' as const, marks: marks === 'shown' ? sheet.marks : {} }
      : sheet,
  );
  return parseScoreBook({ ...book, sheets });
};

it('counts an excluded sheet as sealed but not as valid, and still opens it', () => {
  const excluding = bundle(excludingBook('shown'));
  const recount = recountBundle(restated(excluding));
  expect(recount.faults).toEqual([]);
  expect(recount.tally?.ranking.find(({ entry }) => entry === 'A')?.validSheets).toBe(1);
});

it('accounts for an excluded sheet whose marks stay closed, and only while the book excludes it', () => {
  const open = bundle();
  const opening = open.sheets.find(({ juror, entry }) => juror === 'J2' && entry === 'A');
  if (opening === undefined) throw new Error('no such sheet');
  const { sealedAtMs, salt, sheetHash } = opening;
  const marksHash = hashMarks({ marks: { theme: 52, script: 31 }, salt });
  const closed = { tag: 'tag-J2', entry: 'A', sealedAtMs, marksHash, sheetHash, why: 'excluded' as const };
  const book = excludingBook('closed');
  const { ranking, decision } = bundle(book);
  const leftOut = {
    ...open,
    sheets: open.sheets.filter((sheet) => sheet !== opening),
    closedSheets: [...open.closedSheets, closed],
  };
  const excluding = { ...leftOut, book, bookHash: sha256Hex(canonicalJson(book)), ranking, decision };
  expect(recountBundle(restated(excluding)).faults).toEqual([]);
  expect(recountBundle(leftOut).faults.map(({ code }) => code)).toEqual(['sheet-unopened', 'closed-without-cause']);
});

it('is not fooled by a valid sheet that was made a recusal', () => {
  const book = bundleBook();
  const sheets = book.sheets.map((sheet) =>
    sheet.juror === 'J2' && sheet.entry === 'A' ? { ...sheet, state: 'recused' as const, marks: {} } : sheet,
  );
  const open = bundle();
  const { ranking, decision } = bundle({ ...book, sheets });
  const kept = open.sheets.filter(({ juror, entry }) => juror !== 'J2' || entry !== 'A');
  const recused = parseScoreBook({ ...book, sheets });
  const bookHash = sha256Hex(canonicalJson(recused));
  const forged = { ...open, book: recused, bookHash, sheets: kept, ranking, decision };
  expect(recountBundle(restated(forged)).faults.map(({ code }) => code)).toEqual(['sheet-missing']);
});
