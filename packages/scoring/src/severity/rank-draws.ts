import { drawLeniency } from './draw-leniency';
import type { SeverityFit } from './fit-severity';
import type { LinkedPanel, PanelFilm } from './linked-panel';
import { middleRanks, ranksOf } from './rank-values';
import { seededNormal } from './seeded-random';
import { cholesky } from './symmetric-matrix';

const DRAWS = 400;

/**
 * By entry the ranks it holds in 95 of 100 re-judgings by the same jury that the fitted model makes likely. The draws are
 * seeded by ids, so the same marks always give the same.
 */
export function drawRanks(
  panel: LinkedPanel,
  fit: SeverityFit,
  rankable: ReadonlySet<number>,
): ReadonlyMap<number, readonly [number, number]> {
  const films = panel.films.filter((film) => rankable.has(film.entry));
  return intervalsOf(films, drawValues(panel, fit, films));
}

function drawValues(panel: LinkedPanel, fit: SeverityFit, films: readonly PanelFilm[]): readonly Float64Array[] {
  const lower = cholesky(fit.covariance, panel.jurors.length);
  const jurorNoise = panel.jurors.map((id) => seededNormal(`juror ${id}`));
  const filmNoise = films.map((film) => seededNormal(`film ${film.id}`));
  return Array.from({ length: DRAWS }, () => {
    const leniency = drawLeniency(fit.leniency, { lower, noise: jurorNoise.map((next) => next()) });
    return Float64Array.from(films, (film, at) => {
      const own = film.jurors.reduce((sum, juror) => sum + (leniency[juror] ?? 0), 0) / film.jurors.length;
      const noise = Math.sqrt(fit.noiseVariance / film.jurors.length);
      return film.mean - own + noise * (filmNoise[at]?.() ?? 0);
    });
  });
}

function intervalsOf(
  films: readonly PanelFilm[],
  values: readonly Float64Array[],
): ReadonlyMap<number, readonly [number, number]> {
  const ranks = ranksOf(values, films.length);
  return new Map(films.map((film, at) => [film.entry, middleRanks(ranks[at] ?? new Int32Array(1))]));
}
