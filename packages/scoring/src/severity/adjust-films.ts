import type { SeverityFit } from './fit-severity';
import type { LinkedPanel } from './linked-panel';

export type AdjustedFilm = { readonly adjusted: number; readonly standardError: number };

/**
 * Takes the leniency of its own jurors out of each film's mean. The standard error is relative to this jury's average:
 * noise of the sheets plus, where panels differ, the doubt about who was lenient.
 */
export function adjustFilms(panel: LinkedPanel, fit: SeverityFit): readonly AdjustedFilm[] {
  const size = panel.jurors.length;
  return panel.films.map((film) => {
    const count = film.jurors.length;
    const contrast = new Float64Array(size).fill(-1 / size);
    let leniency = 0;
    for (const juror of film.jurors) {
      contrast[juror] = (contrast[juror] ?? 0) + 1 / count;
      leniency += (fit.leniency[juror] ?? 0) / count;
    }
    const variance = fit.noiseVariance / count + quadratic(fit.covariance, contrast);
    return { adjusted: film.mean - leniency, standardError: Math.sqrt(Math.max(0, variance)) };
  });
}

function quadratic(matrix: Float64Array, vector: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < vector.length; row += 1) {
    const left = vector[row] ?? 0;
    if (left === 0) continue;
    for (let column = 0; column < vector.length; column += 1) {
      sum += left * (matrix[row * vector.length + column] ?? 0) * (vector[column] ?? 0);
    }
  }
  return sum;
}
