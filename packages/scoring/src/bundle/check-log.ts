import type { ScoreBook } from '../book/score-book';
import type { LogLeaf } from '../log/log-leaf';
import type { RecountFault } from './recount-fault';
import type { ClosedSheet, ResultBundle } from './result-bundle';

/**
 * Every seal of the log is a sheet of the bundle and every sheet of the bundle is a seal of the log, each once; a sheet that
 * is not counted has a cause that can be seen: a reopening or an exclusion in the log, or an entry that is not in the book.
 */
export function checkLog(bundle: ResultBundle, book: ScoreBook): readonly RecountFault[] {
  const { leaves } = bundle.log;
  const sealed = new Set<string>();
  const reopened = new Set<string>();
  const excluded = new Set<string>();
  const faults: RecountFault[] = [];
  for (const [at, leaf] of leaves.entries()) {
    if (leaf.kind === 'seal' && sealed.has(leaf.hash)) faults.push(twice(at));
    if (leaf.kind === 'seal') sealed.add(leaf.hash);
    if (leaf.kind === 'reopen' && (!sealed.has(leaf.hash) || reopened.has(leaf.hash))) faults.push(twice(at));
    if (leaf.kind === 'reopen') reopened.add(leaf.hash);
    if (leaf.kind !== 'exclude') continue;
    if (!sealed.has(leaf.hash) || reopened.has(leaf.hash) || excluded.has(leaf.hash)) faults.push(twice(at));
    excluded.add(leaf.hash);
  }
  return [
    ...faults,
    ...missingSheets(bundle, leaves),
    ...unloggedSheets(bundle),
    ...doubledSheets(bundle),
    ...bundle.sheets.flatMap((sheet, at) =>
      reopened.has(sheet.sheetHash) || isLeftOut(book, sheet) !== excluded.has(sheet.sheetHash)
        ? [causeless(`sheets[${at}]`, `${sheet.juror} / ${sheet.entry}`)]
        : [],
    ),
    ...bundle.closedSheets.flatMap((sheet, at) =>
      hasCause(sheet, { bundle, book, reopened, excluded })
        ? []
        : [causeless(`closedSheets[${at}]`, `${sheet.tag} / ${sheet.entry}`)],
    ),
  ];
}

function missingSheets(bundle: ResultBundle, leaves: readonly LogLeaf[]): readonly RecountFault[] {
  const known = new Set([...bundle.sheets, ...bundle.closedSheets].map(({ sheetHash }) => sheetHash));
  return leaves.flatMap(({ kind, hash, atMs }, at): readonly RecountFault[] => {
    if (kind !== 'seal' || known.has(hash)) return [];
    const when = new Date(atMs).toISOString();
    const text = {
      vi: `phiếu niêm phong ở dòng ${at + 1} của nhật ký (${when}) không có trong gói`,
      en: `the sheet sealed on line ${at + 1} of the log (${when}) is not in the bundle`,
    };
    return [{ code: 'sheet-missing', path: `log.leaves[${at}]`, text }];
  });
}

/** Each sheet has its line, under the instant that its own hash tells. */
function unloggedSheets(bundle: ResultBundle): readonly RecountFault[] {
  const key = (hash: string, atMs: number): string => `${hash} ${atMs}`;
  const logged = new Set(
    bundle.log.leaves.flatMap(({ kind, hash, atMs }) => (kind === 'seal' ? [key(hash, atMs)] : [])),
  );
  const named = [
    ...bundle.sheets.map((sheet, at) => ({ ...sheet, path: `sheets[${at}]`, name: `${sheet.juror} / ${sheet.entry}` })),
    ...bundle.closedSheets.map((sheet, at) => ({
      ...sheet,
      path: `closedSheets[${at}]`,
      name: `${sheet.tag} / ${sheet.entry}`,
    })),
  ];
  return named
    .filter(({ sheetHash, sealedAtMs }) => !logged.has(key(sheetHash, sealedAtMs)))
    .map(({ path, name }) => ({
      code: 'sheet-unlogged',
      path,
      text: {
        vi: `phiếu ${name} không có trong nhật ký niêm phong vào lúc đã niêm phong`,
        en: `sheet ${name} is not in the commitment log at the instant it was sealed`,
      },
    }));
}

/** A closed sheet that is listed twice, or is counted as well; a doubled opening is named by its hash. */
function doubledSheets({ sheets, closedSheets }: ResultBundle): readonly RecountFault[] {
  const seen = new Set(sheets.map(({ sheetHash }) => sheetHash));
  return closedSheets.flatMap(({ sheetHash, tag, entry }, at): readonly RecountFault[] => {
    const isFirst = !seen.has(sheetHash);
    seen.add(sheetHash);
    return isFirst ? [] : [causeless(`closedSheets[${at}]`, `${tag} / ${entry}`)];
  });
}

function hasCause(
  sheet: ClosedSheet,
  of: {
    readonly bundle: ResultBundle;
    readonly book: ScoreBook;
    readonly reopened: ReadonlySet<string>;
    readonly excluded: ReadonlySet<string>;
  },
): boolean {
  if (sheet.why === 'reopened') return of.reopened.has(sheet.sheetHash);
  if (sheet.why === 'entry-left') return !of.book.entries.includes(sheet.entry);
  const juror = of.bundle.jurors.find(({ tag }) => tag === sheet.tag)?.juror;
  return of.excluded.has(sheet.sheetHash) && isLeftOut(of.book, { juror, entry: sheet.entry });
}

const isLeftOut = (book: ScoreBook, of: { readonly juror: string | undefined; readonly entry: string }): boolean =>
  book.sheets.some(({ state, entry, juror }) => state === 'excluded' && entry === of.entry && juror === of.juror);

const twice = (at: number): RecountFault => ({
  code: 'leaf-twice',
  path: `log.leaves[${at}]`,
  text: {
    vi: `dòng ${at + 1} của nhật ký lặp lại, hoặc mở lại hay loại một phiếu chưa niêm phong`,
    en: `line ${at + 1} of the log repeats another one, or reopens or excludes a sheet that was not sealed`,
  },
});

const causeless = (path: string, name: string): RecountFault => ({
  code: 'closed-without-cause',
  path,
  text: {
    vi: `phiếu ${name} được tính hay bị để ngoài mà nhật ký không ghi như vậy`,
    en: `sheet ${name} is counted, or left out, against what the log says`,
  },
});
