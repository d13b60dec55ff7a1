import type { ScoreBook } from '../book/score-book';
import type { Viewing } from '../viewings/viewing';

/** One juror's films, and how far each common film lies above each other juror's mark. */
export type UpliftTable = {
  /** By film whether it is of the juror's unit. */
  readonly own: readonly boolean[];
  /** By other juror the common films (places in `own`) with the difference of the two totals. */
  readonly others: readonly (readonly { readonly film: number; readonly difference: number }[])[];
};

/** A juror tied to a film says nothing about it, so that pair is in no list. */
export function upliftTable(
  book: ScoreBook,
  of: { readonly ties: readonly Viewing[]; readonly juror: string },
): UpliftTable {
  const tied = new Set(of.ties.map(({ juror, entry }) => `${juror} ${entry}`));
  const totals = new Map(book.jurors.map((juror): [string, Map<string, number>] => [juror, new Map()]));
  for (const { juror, entry, state, marks } of book.sheets) {
    const total = Object.values(marks).reduce((sum, mark) => sum + mark, 0);
    if (state === 'valid') totals.get(juror)?.set(entry, total);
  }
  const films = [...(totals.get(of.juror) ?? [])];
  const others = [...totals].flatMap(([other, theirs]) => {
    if (other === of.juror) return [];
    const common = films.flatMap(([entry, total], film) => {
      const their = theirs.get(entry);
      return their === undefined || tied.has(`${other} ${entry}`) ? [] : [{ film, difference: total - their }];
    });
    return common.length === 0 ? [] : [common];
  });
  return { own: films.map(([entry]) => tied.has(`${of.juror} ${entry}`)), others };
}
