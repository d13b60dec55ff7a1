import { drawLeniency } from './draw-leniency';
import type { Posterior } from './fit-posterior';
import { seededNormal } from './seeded-random';
import { cholesky } from './symmetric-matrix';

/**
 * Draws of what the films are worth to this jury's average taste, points; one row per draw, films in the panel's order.
 * Seeded by ids, so the same marks always give the same draws however the book is arranged.
 */
export function drawPosterior(posterior: Posterior, draws: number): readonly Float64Array[] {
  const { panel, noiseVariance, filmRidge, average } = posterior;
  const size = panel.jurors.length;
  const lower = cholesky(posterior.covariance, size);
  const jurorNoise = panel.jurors.map((id) => seededNormal(`posterior juror ${id}`));
  const filmNoise = panel.films.map((film) => seededNormal(`posterior film ${film.id}`));
  const shares = Float64Array.from(panel.films, (film) => 1 / (film.jurors.length + filmRidge));
  const above = panel.films.map((film) => film.totals.reduce((sum, total) => sum + total - average, 0));
  return Array.from({ length: draws }, () => {
    const leniency = drawLeniency(posterior.leniency, { lower, noise: jurorNoise.map((next) => next()) });
    const centre = leniency.reduce((sum, value) => sum + value, 0) / Math.max(1, size);
    const draw = new Float64Array(panel.films.length);
    for (let at = 0; at < draw.length; at += 1) {
      let rest = above[at] ?? 0;
      const jurors = panel.films[at]?.jurors ?? [];
      for (let sheet = 0; sheet < jurors.length; sheet += 1) rest -= leniency[jurors[sheet] ?? 0] ?? 0;
      const share = shares[at] ?? 0;
      draw[at] = average + share * rest + centre + Math.sqrt(noiseVariance * share) * (filmNoise[at]?.() ?? 0);
    }
    return draw;
  });
}
