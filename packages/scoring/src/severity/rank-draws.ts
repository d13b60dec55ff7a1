import type { SeverityFit } from './fit-severity';
import type { LinkedPanel, PanelFilm } from './linked-panel';
import { seededNormal } from './seeded-random';
import { cholesky } from './symmetric-matrix';

const DRAWS = 400;
const TAIL = 0.025;

/** What the fitted model makes likely, as 400 re-judgings by the same jury. */
export type RankDraws = {
  /** By entry: the ranks it holds in 95 of 100 draws. */
  readonly intervals: ReadonlyMap<number, readonly [number, number]>;
  /** Share of the draws in which one entry is ahead of the other, two decimals; null when one of them was not drawn. */
  probabilityAbove(entry: number, other: number): number | null;
};

/** Draws all films of `rankable` again and again. The draws are seeded by ids, so the same marks always give the same. */
export function drawRanks(panel: LinkedPanel, fit: SeverityFit, rankable: ReadonlySet<number>): RankDraws {
  const films = panel.films.filter((film) => rankable.has(film.entry));
  const values = drawValues(panel, fit, films);
  const placeOf = new Map(films.map((film, at) => [film.entry, at]));
  return {
    intervals: intervalsOf(films, values),
    probabilityAbove: (entry, other) => {
      const a = placeOf.get(entry);
      const b = placeOf.get(other);
      if (a === undefined || b === undefined) return null;
      const ahead = values.filter((draw) => (draw[a] ?? 0) > (draw[b] ?? 0)).length;
      return Math.round((100 * ahead) / values.length) / 100;
    },
  };
}

function drawValues(panel: LinkedPanel, fit: SeverityFit, films: readonly PanelFilm[]): readonly Float64Array[] {
  const lower = cholesky(fit.covariance, panel.jurors.length);
  const jurorNoise = panel.jurors.map((id) => seededNormal(`juror ${id}`));
  const filmNoise = films.map((film) => seededNormal(`film ${film.id}`));
  return Array.from({ length: DRAWS }, () => {
    const leniency = drawLeniency(fit, { lower, jurorNoise });
    return Float64Array.from(films, (film, at) => {
      const own = film.jurors.reduce((sum, juror) => sum + (leniency[juror] ?? 0), 0) / film.jurors.length;
      const noise = Math.sqrt(fit.noiseVariance / film.jurors.length);
      return film.mean - own + noise * (filmNoise[at]?.() ?? 0);
    });
  });
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

function intervalsOf(
  films: readonly PanelFilm[],
  values: readonly Float64Array[],
): ReadonlyMap<number, readonly [number, number]> {
  const ranks = films.map(() => new Int32Array(values.length));
  const order = Int32Array.from(films, (_, at) => at);
  for (const [draw, value] of values.entries()) {
    order.sort((a, b) => (value[b] ?? 0) - (value[a] ?? 0));
    for (let rank = 0; rank < order.length; rank += 1) {
      const row = ranks[order[rank] ?? 0];
      if (row !== undefined) row[draw] = rank + 1;
    }
  }
  return new Map(films.map((film, at) => [film.entry, middle(ranks[at] ?? new Int32Array(1))]));
}

function middle(ranks: Int32Array): readonly [number, number] {
  const sorted = ranks.slice().sort();
  const cut = Math.floor(sorted.length * TAIL);
  return [sorted[cut] ?? 1, sorted[sorted.length - 1 - cut] ?? 1];
}
