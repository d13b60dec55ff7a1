import type { ScoreBook } from '../book/score-book';
import type { SheetTable } from '../official/sheet-table';

/** One film with the valid totals it got, in points; `jurors` indexes the panel's juror list. */
export type PanelFilm = {
  readonly entry: number;
  readonly id: string;
  readonly jurors: readonly number[];
  readonly totals: readonly number[];
  readonly mean: number;
};

/** The marks in an order that hangs on ids only, so that sums come out the same however the book is arranged. */
export type LinkedPanel = { readonly jurors: readonly string[]; readonly films: readonly PanelFilm[] };

export function linkPanel(book: ScoreBook, table: SheetTable): LinkedPanel {
  const jurors = book.jurors.toSorted();
  const place = new Map(jurors.map((id, index) => [id, index]));
  const placeOf = book.jurors.map((id) => place.get(id) ?? 0);
  const films = book.entries.map((id, entry) => {
    const sheets: { juror: number; total: number }[] = [];
    for (let slot = table.start[entry] ?? 0; slot < (table.start[entry + 1] ?? 0); slot += 1) {
      const total = (table.totalUnits[slot] ?? 0) / table.scale.unitsPerPoint;
      sheets.push({ juror: placeOf[table.juror[slot] ?? 0] ?? 0, total });
    }
    sheets.sort((a, b) => a.juror - b.juror);
    const totals = sheets.map((sheet) => sheet.total);
    const mean = totals.reduce((sum, total) => sum + total, 0) / Math.max(1, totals.length);
    return { entry, id, jurors: sheets.map((sheet) => sheet.juror), totals, mean };
  });
  const scored = films.filter((film) => film.totals.length > 0);
  return { jurors, films: scored.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}
