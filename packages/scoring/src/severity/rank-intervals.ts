import type { SeverityFit } from './fit-severity';
import type { LinkedPanel } from './linked-panel';
import { seededNormal } from './seeded-random';
import { cholesky } from './symmetric-matrix';

const DRAWS = 400;
const TAIL = 0.025;

/**
 * For each film of `rankable`, the ranks it holds in 95 of 100 re-judgings that the fitted model makes likely.
 * The draws are seeded by ids, so the same marks always give the same intervals.
 */
export function rankIntervals(
  panel: LinkedPanel,
  fit: SeverityFit,
  rankable: ReadonlySet<number>,
): ReadonlyMap<number, readonly [number, number]> {
  const films = panel.films.filter((film) => rankable.has(film.entry));
  const lower = cholesky(fit.covariance, panel.jurors.length);
  const jurorNoise = panel.jurors.map((id) => seededNormal(`juror ${id}`));
  const filmNoise = films.map((film) => seededNormal(`film ${film.id}`));
  const ranks = films.map(() => new Int32Array(DRAWS));
  const order = Int32Array.from(films, (_, at) => at);
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const leniency = drawLeniency(fit, { lower, jurorNoise });
    const value = Float64Array.from(films, (film, at) => {
      const own = film.jurors.reduce((sum, juror) => sum + (leniency[juror] ?? 0), 0) / film.jurors.length;
      const noise = Math.sqrt(fit.noiseVariance / film.jurors.length);
      return film.mean - own + noise * (filmNoise[at]?.() ?? 0);
    });
    order.sort((a, b) => (value[b] ?? 0) - (value[a] ?? 0));
    for (let rank = 0; rank < order.length; rank += 1) {
      const row = ranks[order[rank] ?? 0];
      if (row !== undefined) row[draw] = rank + 1;
    }
  }
  return new Map(films.map((film, at) => [film.entry, middle(ranks[at] ?? new Int32Array(1))]));
}

function drawLeniency(
  fit: SeverityFit,
  of: { readonly lower: Float64Array; readonly jurorNoise: readonly (() => number)[] },
): Float64Array {
  const size = fit.leniency.length;
  const normal = of.jurorNoise.map((next) => next());
  return fit.leniency.map((mean, juror) => {
    let value = mean;
    for (let k = 0; k <= juror; k += 1) value += (of.lower[juror * size + k] ?? 0) * (normal[k] ?? 0);
    return value;
  });
}

function middle(ranks: Int32Array): readonly [number, number] {
  const sorted = ranks.slice().sort();
  const cut = Math.floor(sorted.length * TAIL);
  return [sorted[cut] ?? 1, sorted[sorted.length - 1 - cut] ?? 1];
}
