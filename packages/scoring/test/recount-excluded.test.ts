import fc from 'fast-check';
import {
  canonicalJson,
  checkCounted,
  compareBooks,
  hashMarks,
  parseScoreBook,
  recountBundle,
  sha256Hex,
  tallyScoreBook,
  type Receipt,
  type ResultBundle,
  type ScoreBook,
} from '../src';
import { book, sheetsOf } from './books';
import { bundle, bundleBook, restated } from './bundles';

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

it('shows what the exclusion changes: the place of each entry with and without the sheet', () => {
  const { withoutExclusions } = recountBundle(bundle(excludingBook('shown')));
  expect(withoutExclusions?.rows.find(({ entry }) => entry === 'A')).toMatchObject({
    before: { validSheets: 2, score: '81.50' },
    after: { validSheets: 1, score: '80.00' },
  });
  expect(recountBundle(bundle()).withoutExclusions).toBeNull();
});

it('is not fooled by a sheet left out of the count that nobody voted out, or that the log does not say is out', () => {
  const excluding = bundle(excludingBook('shown'));
  const codes = (change: Partial<ResultBundle>) =>
    recountBundle(restated({ ...excluding, ...change })).faults.map(({ code }) => code);
  const lost = (excluding.exclusions ?? []).map((vote) => ({ ...vote, votesFor: 2 }));
  expect(codes({ exclusions: [] })).toEqual(['excluded-without-vote']);
  expect(codes({ exclusions: lost })).toEqual(['excluded-without-vote']);
  const silent = { ...excluding.log, leaves: excluding.log.leaves.filter(({ kind }) => kind !== 'exclude') };
  expect(codes({ log: { ...silent, heads: bundle().log.heads } })).toEqual(['closed-without-cause']);
  const counted = bundle();
  const voted = { ...counted, exclusions: excluding.exclusions ?? [], log: excluding.log };
  expect(recountBundle(restated(voted)).faults.map(({ code }) => code)).toEqual([
    'closed-without-cause',
    'excluded-without-vote',
  ]);
});

it('tells a juror with a receipt that the sheet was voted out, and why', () => {
  const excluding = bundle(excludingBook('shown'));
  const { salt, sealedAtMs, sheetHash } = excluding.sheets.find(({ juror, entry }) => juror === 'J2' && entry === 'A')!;
  const receipt = {
    format: 'hoithi-receipt/1',
    contestId: 't',
    entry: 'A',
    juror: 'tag-J2',
    marks: { theme: 52, script: 31 },
  };
  const proofless = { leafIndex: null, inclusion: null, growth: null };
  const [fault, ...more] = checkCounted(
    { ...receipt, salt, sealedAtMs, sheetHash, ...proofless } as Receipt,
    excluding,
  );
  expect([fault?.code, more]).toEqual(['receipt-excluded', []]);
  expect(fault?.text.vi).toContain('giám khảo không xem tác phẩm');
});

it('compares two books entry by entry, and names a prize border exactly where the prize has other entries', () => {
  const mark = fc.integer({ min: 0, max: 60 });
  fc.assert(
    fc.property(fc.array(fc.tuple(mark, mark, mark), { minLength: 2, maxLength: 6 }), fc.nat(), (marks, which) => {
      const entries = marks.map((_, at) => `E${at}`);
      const sheets = marks.flatMap((own, at) =>
        sheetsOf(
          `E${at}`,
          own.map((theme) => [theme, 20] as [number, number]),
        ),
      );
      const before = parseScoreBook(book({ entries, sheets }));
      const out = which % sheets.length;
      const left = before.sheets.map((sheet, at) => (at === out ? { ...sheet, state: 'excluded' as const } : sheet));
      const after = parseScoreBook({ ...before, sheets: left });
      const { rows, borders } = compareBooks(before, after);
      expect(rows.map(({ entry }) => entry).toSorted()).toEqual(entries.toSorted());
      const [was, is] = [before, after].map(
        (one) => new Map(tallyScoreBook(one).prizes.map(({ prize, entries: won }) => [prize, won.toSorted().join()])),
      );
      const moved = [...was!.keys()].filter((prize) => was!.get(prize) !== is!.get(prize));
      expect(borders.map(({ prize }) => prize)).toEqual(moved);
      for (const { entry, before: one, after: other } of rows) {
        const lost = before.sheets[out]?.entry === entry ? 1 : 0;
        expect(one.validSheets - other.validSheets).toBe(lost);
      }
    }),
  );
});

it('accounts for an excluded sheet whose marks stay closed, and only while the book excludes it', () => {
  const open = bundle();
  const opening = open.sheets.find(({ juror, entry }) => juror === 'J2' && entry === 'A');
  if (opening === undefined) throw new Error('no such sheet');
  const { sealedAtMs, salt, sheetHash } = opening;
  const marksHash = hashMarks({ marks: { theme: 52, script: 31 }, salt });
  const closed = { tag: 'tag-J2', entry: 'A', sealedAtMs, marksHash, sheetHash, why: 'excluded' as const };
  const book = excludingBook('closed');
  const { ranking, decision, log, exclusions } = bundle(excludingBook('shown'));
  const leftOut = {
    ...open,
    sheets: open.sheets.filter((sheet) => sheet !== opening),
    closedSheets: [...open.closedSheets, closed],
  };
  const bookHash = sha256Hex(canonicalJson(book));
  const excluding = { ...leftOut, book, bookHash, ranking, decision, exclusions: exclusions ?? [], log };
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

it('names an excluded sheet whose marks were taken out of the file, instead of failing over it', () => {
  const copy = JSON.parse(JSON.stringify(bundle(excludingBook('shown')))) as {
    book: { sheets: { state: string; marks?: object }[] };
  };
  for (const sheet of copy.book.sheets) if (sheet.state === 'excluded') delete sheet.marks;
  const { faults, withoutExclusions } = recountBundle(copy as never);
  expect(faults.map(({ code }) => code)).toContain('sheet-hash');
  expect(withoutExclusions).toBeNull();
});
