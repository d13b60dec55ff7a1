import type { ScoreBook } from '../book/score-book';
import type { RankedEntries } from '../official/rank-entries';
import { sheetCount, type SheetTable } from '../official/sheet-table';
import { adjustFilms, type AdjustedFilm } from './adjust-films';
import { filmChances, type FilmChances } from './film-chances';
import { fitPosterior, type Posterior } from './fit-posterior';
import { fitSeverity, type SeverityFit } from './fit-severity';
import { linkPanel, type LinkedPanel } from './linked-panel';

/** Official tables of a book, from which everything beside them starts. */
export type OfficialTables = { readonly table: SheetTable; readonly ranked: RankedEntries };

export type FittedBook = {
  readonly panel: LinkedPanel;
  readonly fit: SeverityFit;
  /** In the order of the panel's films. */
  readonly adjusted: readonly AdjustedFilm[];
  /** Entries with enough valid sheets for a rank. */
  readonly rankable: ReadonlySet<number>;
  /** What is likely; null where no film has two sheets: one sheet per film leaves no disagreement to learn from. */
  readonly likely: { readonly posterior: Posterior; readonly chances: FilmChances } | null;
};

export function fitBook(book: ScoreBook, { table }: OfficialTables): FittedBook {
  const panel = linkPanel(book, table);
  const fit = fitSeverity(panel);
  const adjusted = adjustFilms(panel, fit);
  const rankable = new Set(
    panel.films.map((film) => film.entry).filter((entry) => sheetCount(table, entry) >= book.minimumSheets),
  );
  if (!panel.films.some((film) => film.totals.length > 1)) return { panel, fit, adjusted, rankable, likely: null };
  const posterior = fitPosterior(panel, { fit, adjusted: adjusted.map((film) => film.adjusted) });
  const chances = filmChances(posterior, { rankable, minimumPoints: book.minimumForPrize });
  return { panel, fit, adjusted, rankable, likely: { posterior, chances } };
}
