import { addRidge, eliminateFilm, emptyEquations, evenWeights } from './film-equations';
import type { SeverityFit } from './fit-severity';
import type { LinkedPanel } from './linked-panel';
import { invertSymmetric, multiply } from './symmetric-matrix';

/**
 * What the marks make likely about films and jurors together: normal, films too are drawn from one common distribution.
 * That draws the extremes in, so a lead is not believed more than leads of this size deserve (winner's curse).
 */
export type Posterior = {
  readonly panel: LinkedPanel;
  readonly average: number;
  /** Leniency by juror and its covariance, row by row; points and points². */
  readonly leniency: Float64Array;
  readonly covariance: Float64Array;
  readonly noiseVariance: number;
  /** Noise variance over the variance between films: how many sheets the common distribution is worth. */
  readonly filmRidge: number;
};

const SMALLEST_SHARE = 0.01;

/** Empirical Bayes: variances of jurors and noise from `fit`, variance of films by moments of the adjusted scores. */
export function fitPosterior(
  panel: LinkedPanel,
  of: { readonly fit: SeverityFit; readonly adjusted: readonly number[] },
): Posterior {
  const { noiseVariance, leniencyVariance } = of.fit;
  const size = panel.jurors.length;
  const average = of.adjusted.reduce((sum, value) => sum + value, 0) / Math.max(1, of.adjusted.length);
  const filmRidge = noiseVariance / filmVariance(panel, { fit: of.fit, adjusted: of.adjusted, average });
  const equations = emptyEquations(size);
  addRidge(equations.matrix, size, () => noiseVariance / leniencyVariance);
  for (const film of panel.films)
    eliminateFilm(equations, film, { weights: evenWeights(film), ridge: filmRidge, level: average });
  const inverse = invertSymmetric(equations.matrix, size);
  return {
    panel,
    average,
    leniency: multiply(inverse, equations.right),
    covariance: inverse.map((value) => value * noiseVariance),
    noiseVariance,
    filmRidge,
  };
}

function filmVariance(
  panel: LinkedPanel,
  of: { readonly fit: SeverityFit; readonly adjusted: readonly number[]; readonly average: number },
): number {
  const films = Math.max(1, panel.films.length);
  const squares = of.adjusted.reduce((sum, value) => sum + (value - of.average) ** 2, 0);
  const noise = panel.films.reduce((sum, film) => sum + of.fit.noiseVariance / film.jurors.length, 0) / films;
  return Math.max(squares / Math.max(1, films - 1) - noise, of.fit.noiseVariance * SMALLEST_SHARE);
}
