import type { ScoreBook } from '../book/score-book';
import { rankEntries } from '../official/rank-entries';
import { buildSheetTable } from '../official/sheet-table';
import { fitBook } from '../severity/fit-book';
import { prizeBorders, seatsAt, type PrizeBorder } from '../severity/prize-borders';
import { chooseViewings, type DoubtedFilm } from './choose-viewings';
import { owedViewings, viewingCandidates, type Assignments } from './viewing-candidates';
import type { ViewingPlan } from './viewing-plan';

export type ViewingRequest = {
  readonly book: ScoreBook;
  readonly assignments: Assignments;
  /** A contest's `jury.stopAtConfidencePercent`. */
  readonly confidencePercent: number;
  /** How many further viewings each juror can still give, by id; who is not named gives none. */
  readonly capacity: ReadonlyMap<string, number>;
};

/**
 * Judging that knows when to stop. After the first round it names the viewings that most lower the chance of a wrong
 * prize, stops at the stated confidence, or hands the films that stay in doubt to the jury's talk. Deterministic; pairs
 * that were recused, excluded or barred are never proposed. The official score does not change by it.
 */
export function planNextViewings({ book, assignments, confidencePercent, capacity }: ViewingRequest): ViewingPlan {
  const owed = owedViewings(book, assignments);
  const nothing = { owed, viewings: [], confidencePercent: null, expectedPercent: null, borders: [], deliberate: [] };
  if (owed.length > 0) return { ...nothing, state: 'first-round-open' };
  const table = buildSheetTable(book);
  const ranked = rankEntries(book, table);
  const { likely, panel } = fitBook(book, { table, ranked });
  if (likely === null) return { ...nothing, state: 'cannot-tell' };
  const borders = prizeBorders(book, ranked, likely.chances);
  const unsure = borders.filter((border) => (border.confidencePercent ?? 100) < confidencePercent);
  const confidence = leastOf(borders);
  const found = { owed, borders, confidencePercent: confidence, expectedPercent: confidence };
  if (unsure.length === 0) return { ...found, state: 'sure', viewings: [], deliberate: [] };
  const jurorsOf = viewingCandidates(book, assignments);
  const films = panel.films.map(({ entry, id }, place): DoubtedFilm => ({
    entry: id,
    place,
    insideChances: unsure.flatMap((border) => likely.chances.inside(entry, border.places) ?? []),
    jurors: jurorsOf.get(id) ?? [],
  }));
  const { viewings, gain } = chooseViewings(likely.posterior, { films, capacity });
  const deliberate = [...new Set(unsure.flatMap((border) => border.inDoubt.map((film) => film.entry)))].toSorted();
  if (viewings.length === 0) return { ...found, state: 'deliberate', viewings, deliberate };
  // Each film on a wrong side leaves one place to a film that does not belong there: two films, one place.
  const places = unsure.reduce((sum, border) => sum + heldPlaces(book, { ranked, border }), 0);
  const expected = Math.min(100, Math.round((confidence ?? 0) + (50 * gain) / Math.max(1, places)));
  return { ...found, state: 'view-more', viewings, deliberate, expectedPercent: expected };
}

const leastOf = (borders: readonly PrizeBorder[]): number | null =>
  borders.reduce<number | null>((least, { confidencePercent }) => {
    if (confidencePercent === null) return least;
    return least === null ? confidencePercent : Math.min(least, confidencePercent);
  }, null);

const heldPlaces = (
  book: ScoreBook,
  of: { readonly ranked: ReturnType<typeof rankEntries>; readonly border: PrizeBorder },
): number => seatsAt(book, of.ranked, of.border.places).reduce((sum, { seat }) => sum + seat, 0);
