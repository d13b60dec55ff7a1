import { fitWeighted } from './fit-weighted';
import type { LinkedPanel } from './linked-panel';
import { middleRanks, ranksOf } from './rank-values';
import { seededUniform } from './seeded-random';

const RESAMPLES = 200;

/**
 * Ranks that each film holds in 95 of 100 juries drawn with replacement from this one: how much the order hangs on who
 * sat in the jury. A film that lost all its jurors in a draw keeps its adjusted score there. Seeded by the jurors' ids.
 * With three jurors or fewer there are hardly different juries to draw, and the interval says little.
 */
export function bootstrapRanks(
  panel: LinkedPanel,
  of: { readonly ridge: number; readonly adjusted: readonly number[]; readonly rankable: ReadonlySet<number> },
): ReadonlyMap<number, readonly [number, number]> {
  const uniform = seededUniform(`juries ${panel.jurors.join(' ')}`);
  const size = panel.jurors.length;
  const kept = panel.films.flatMap((film, at) => (of.rankable.has(film.entry) ? [at] : []));
  const draws = Array.from({ length: RESAMPLES }, () => {
    const times = new Float64Array(size);
    for (let seat = 0; seat < size; seat += 1) {
      const juror = Math.floor(uniform() * size);
      times[juror] = (times[juror] ?? 0) + 1;
    }
    const { films } = fitWeighted(panel, {
      weight: (film, at) => times[film.jurors[at] ?? 0] ?? 0,
      // A juror who was not drawn has no sheets here; the ridge alone holds the place at the average.
      ridge: (juror) => of.ridge * Math.max(1, times[juror] ?? 0),
    });
    return Float64Array.from(kept, (at) => films[at] ?? of.adjusted[at] ?? 0);
  });
  const ranks = ranksOf(draws, kept.length);
  return new Map(kept.map((film, at) => [panel.films[film]?.entry ?? 0, middleRanks(ranks[at] ?? new Int32Array(1))]));
}
