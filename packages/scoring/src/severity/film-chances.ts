import type { Posterior } from './fit-posterior';
import { drawPosterior } from './draw-posterior';

const DRAWS = 500;

/** How likely things are that prizes hang on, by entry index of the book; each is a share of 500 draws. */
export type FilmChances = {
  /** That the entry is among the best `places` and not below the minimum score; null when it was not drawn. */
  inside(entry: number, places: number): number | null;
  /** That the entry reaches the minimum score for a prize. */
  reachesMinimum(entry: number): number | null;
  /** That `other` is better and reaches the minimum, so that it and not `entry` should hold the place. */
  overtaken(entry: number, other: number): number | null;
};

export function filmChances(
  posterior: Posterior,
  of: { readonly rankable: ReadonlySet<number>; readonly minimumPoints: number },
): FilmChances {
  const kept = posterior.panel.films.flatMap((film, at) => (of.rankable.has(film.entry) ? [at] : []));
  const placeOf = new Map(kept.map((film, at) => [posterior.panel.films[film]?.entry ?? -1, at]));
  const draws = drawPosterior(posterior, DRAWS).map((draw) => Float64Array.from(kept, (film) => draw[film] ?? 0));
  const falling = draws.map((draw) => draw.toSorted().reverse());
  const share = (entry: number, holds: (draw: Float64Array, at: number, index: number) => boolean): number | null => {
    const at = placeOf.get(entry);
    if (at === undefined) return null;
    return draws.filter((draw, index) => holds(draw, at, index)).length / DRAWS;
  };
  return {
    inside: (entry, places) =>
      share(entry, (draw, at, index) => {
        const value = draw[at] ?? 0;
        return value >= of.minimumPoints && value >= (falling[index]?.[places - 1] ?? Number.NEGATIVE_INFINITY);
      }),
    reachesMinimum: (entry) => share(entry, (draw, at) => (draw[at] ?? 0) >= of.minimumPoints),
    overtaken: (entry, other) => {
      const rival = placeOf.get(other);
      if (rival === undefined) return null;
      return share(entry, (draw, at) => {
        const value = draw[rival] ?? 0;
        return value > (draw[at] ?? 0) && value >= of.minimumPoints;
      });
    },
  };
}
