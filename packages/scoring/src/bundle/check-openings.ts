import type { ScoreBook } from '../book/score-book';
import { hashClosedSheet, hashSheet } from '../log/hash-sheet';
import type { RecountFault } from './recount-fault';
import type { ResultBundle } from './result-bundle';

const nameOf = (sheet: { readonly juror: string; readonly entry: string }): string => `${sheet.juror} / ${sheet.entry}`;

/**
 * Every sheet of the book that has marks has one opening, and the opening with the book's marks gives the hash the juror
 * got; every sheet that stays closed gives its hash too.
 */
export function checkOpenings(bundle: ResultBundle, book: ScoreBook): readonly RecountFault[] {
  return [...wrongOpenings(bundle, book), ...wrongClosed(bundle), ...unopened(bundle, book)];
}

function wrongOpenings(bundle: ResultBundle, book: ScoreBook): readonly RecountFault[] {
  const tagOf = new Map(bundle.jurors.map(({ juror, tag }) => [juror, tag]));
  const sealed = book.sheets.filter((sheet) => sheet.state !== 'recused');
  const sheetOf = new Map(sealed.map((sheet) => [nameOf(sheet), sheet]));
  const opened = new Set<string>();
  return bundle.sheets.flatMap((opening, at): readonly RecountFault[] => {
    const name = nameOf(opening);
    const sheet = opened.has(name) ? undefined : sheetOf.get(name);
    opened.add(name);
    const { entry, juror, sealedAtMs, salt, sheetHash } = opening;
    const content = { contest: bundle.contestId, entry, juror: tagOf.get(juror) ?? '', sealedAtMs, salt };
    if (sheet !== undefined && hashSheet({ ...content, marks: sheet.marks }) === sheetHash) return [];
    return [{ code: 'sheet-hash', path: `sheets[${at}]`, text: changed(name) }];
  });
}

function wrongClosed({ contestId, closedSheets }: ResultBundle): readonly RecountFault[] {
  return closedSheets.flatMap(({ tag, entry, sealedAtMs, marksHash, sheetHash }, at): readonly RecountFault[] => {
    const hash = hashClosedSheet({ contest: contestId, entry, juror: tag, sealedAtMs, marksHash });
    if (hash === sheetHash) return [];
    return [{ code: 'sheet-hash', path: `closedSheets[${at}]`, text: changed(nameOf({ juror: tag, entry })) }];
  });
}

function unopened(bundle: ResultBundle, book: ScoreBook): readonly RecountFault[] {
  const opened = new Set(bundle.sheets.map(nameOf));
  const numberOf = new Map(bundle.jurors.map(({ juror, tag }) => [tag, juror]));
  const excluded = bundle.closedSheets
    .filter(({ why }) => why === 'excluded')
    .map(({ tag, entry }) => nameOf({ juror: numberOf.get(tag) ?? tag, entry }));
  const closed = new Set(excluded);
  return book.sheets
    .filter(({ state }) => state !== 'recused')
    .filter((sheet) => !opened.has(nameOf(sheet)) && !(sheet.state === 'excluded' && closed.has(nameOf(sheet))))
    .map((sheet): RecountFault => ({ code: 'sheet-unopened', path: 'sheets', text: missing(nameOf(sheet)) }));
}

const changed = (name: string) => ({
  vi: `phiếu ${name} không khớp mã băm khi niêm phong`,
  en: `sheet ${name} does not give the hash it was sealed with`,
});

const missing = (name: string) => ({
  vi: `phiếu ${name} không có mã niêm phong`,
  en: `sheet ${name} has no seal to check it by`,
});
