import type { Posterior } from '../severity/fit-posterior';
import type { PanelFilm } from '../severity/linked-panel';
import { multiply } from '../severity/symmetric-matrix';

/** How unsure one film's worth is, and how a further juror's mark would hang on it; points². */
export type FilmSpread = {
  readonly variance: number;
  /** By juror: covariance of the film's worth with the juror's leniency (relative to the jury's average). */
  readonly withJuror: Float64Array;
};

/** Variances of the jurors' leniencies relative to the jury's average. */
export function jurorVariances(posterior: Posterior): Float64Array {
  const size = posterior.leniency.length;
  return Float64Array.from({ length: size }, (_, juror) => {
    const contrast = new Float64Array(size).fill(-1 / size);
    contrast[juror] = (contrast[juror] ?? 0) + 1;
    return dot(contrast, multiply(posterior.covariance, contrast));
  });
}

/** Its own noise, shrunk by the common distribution of films, and the doubt about the leniency of its jurors. */
export function filmSpread(posterior: Posterior, film: PanelFilm): FilmSpread {
  const size = posterior.leniency.length;
  const share = 1 / (film.jurors.length + posterior.filmRidge);
  const contrast = new Float64Array(size).fill(1 / size);
  for (const juror of film.jurors) contrast[juror] = (contrast[juror] ?? 0) - share;
  const spread = multiply(posterior.covariance, contrast);
  const average = spread.reduce((sum, value) => sum + value, 0) / Math.max(1, size);
  return {
    variance: posterior.noiseVariance * share + dot(contrast, spread),
    withJuror: spread.map((value) => value - average),
  };
}

const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
