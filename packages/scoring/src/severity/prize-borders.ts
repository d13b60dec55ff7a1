import type { ScoreBook } from '../book/score-book';
import type { RankedEntries } from '../official/rank-entries';
import type { FilmChances } from './film-chances';

/** A film that may stand on the wrong side of a prize border. */
export type DoubtfulFilm = {
  readonly entry: string;
  readonly official: 'inside' | 'outside' | 'tied';
  /** Per cent of the draws in which it is inside: among the best and not below the minimum score. */
  readonly insidePercent: number;
};

/** One border: the last place that carries this prize or a higher one. */
export type PrizeBorder = {
  readonly prize: string;
  readonly places: number;
  /** Per cent of the places above the border that go to films which belong above it; null when nobody is above. */
  readonly confidencePercent: number | null;
  /** Films that stand on the wrong side in at least one draw of ten, most doubtful first. */
  readonly inDoubt: readonly DoubtfulFilm[];
};

/** A film on the wrong side of a border in fewer draws than this is not in doubt. */
const DOUBT = 0.1;

export type BorderSeat = { readonly entry: number; readonly seat: number };

export function prizeBorders(book: ScoreBook, ranked: RankedEntries, chances: FilmChances): readonly PrizeBorder[] {
  let places = 0;
  return book.prizes.flatMap((prize) => {
    places += prize.count;
    if (prize.count === 0) return [];
    const films = seatsAt(book, ranked, places).flatMap(({ entry, seat }) => {
      const inside = chances.inside(entry, places);
      return inside === null ? [] : [{ entry, seat, inside }];
    });
    const seats = films.reduce((sum, film) => sum + film.seat, 0);
    const right = films.reduce((sum, film) => sum + film.seat * film.inside, 0);
    return [
      {
        prize: prize.id,
        places,
        confidencePercent: seats === 0 ? null : Math.round((100 * right) / seats),
        inDoubt: doubtful(book, films),
      },
    ];
  });
}

/** Who holds the places above a border: 1 inside, 0 outside, the share of the seats in an open tie across it. */
export function seatsAt(book: ScoreBook, ranked: RankedEntries, places: number): readonly BorderSeat[] {
  let place = 0;
  return ranked.groups.flatMap((group) => {
    const free = Math.min(Math.max(places - place, 0), group.entries.length);
    place += group.entries.length;
    return group.entries.map((entry) => {
      const reaches = (ranked.scoreHundredths[entry] ?? -1) / 100 >= book.minimumForPrize;
      return { entry, seat: reaches ? free / group.entries.length : 0 };
    });
  });
}

function doubtful(
  book: ScoreBook,
  films: readonly (BorderSeat & { readonly inside: number })[],
): readonly DoubtfulFilm[] {
  const doubt = ({ seat, inside }: { readonly seat: number; readonly inside: number }): number =>
    seat === 0 ? inside : seat === 1 ? 1 - inside : 1;
  return films
    .filter((film) => doubt(film) >= DOUBT)
    .map((film) => ({ ...film, id: book.entries[film.entry] ?? '' }))
    .toSorted((a, b) => doubt(b) - doubt(a) || (a.id < b.id ? -1 : 1))
    .map(({ id, seat, inside }) => ({
      entry: id,
      official: seat === 0 ? 'outside' : seat === 1 ? 'inside' : 'tied',
      insidePercent: Math.round(100 * inside),
    }));
}
