import type { BookSheet, ScoreBook } from '../book/score-book';
import { canonicalJson } from './canonical-json';
import type { RecountFault } from './recount-fault';
import type { ResultBundle } from './result-bundle';
import type { Sha256 } from './sha256';

/** Every valid sheet of the book has one opening, and the opening with the book's marks gives the hash the juror got. */
export function checkOpenings(
  bundle: ResultBundle,
  of: { readonly book: ScoreBook; readonly sha256: Sha256 },
): readonly RecountFault[] {
  const tagOf = new Map(bundle.jurors.map(({ juror, tag }) => [juror, tag]));
  const key = (sheet: { readonly juror: string; readonly entry: string }): string => `${sheet.juror} / ${sheet.entry}`;
  const valid = new Map(of.book.sheets.filter((sheet) => sheet.state === 'valid').map((sheet) => [key(sheet), sheet]));
  const opened = new Set<string>();
  const wrong = bundle.sheets.flatMap((opening, at): readonly RecountFault[] => {
    const sheet = opened.has(key(opening)) ? undefined : valid.get(key(opening));
    opened.add(key(opening));
    if (sheet !== undefined && hashOf(sheet) === opening.sheetHash) return [];
    return [{ code: 'sheet-hash', path: `sheets[${at}]`, text: changed(key(opening)) }];

    function hashOf({ entry, juror, marks }: BookSheet): string {
      const { sealedAtMs, salt } = opening;
      return of.sha256(
        canonicalJson({ contest: bundle.contestId, entry, juror: tagOf.get(juror), marks, sealedAtMs, salt }),
      );
    }
  });
  const unopened = [...valid.keys()].filter((name) => !opened.has(name));
  return [
    ...wrong,
    ...unopened.map((name): RecountFault => ({ code: 'sheet-unopened', path: 'sheets', text: missing(name) })),
  ];
}

const changed = (name: string) => ({
  vi: `phiếu ${name} không khớp mã băm khi niêm phong`,
  en: `sheet ${name} does not give the hash it was sealed with`,
});

const missing = (name: string) => ({
  vi: `phiếu ${name} không có mã niêm phong`,
  en: `sheet ${name} has no seal to check it by`,
});
