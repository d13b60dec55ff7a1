import type { SeverityFit } from './fit-severity';
import type { LinkedPanel, PanelFilm } from './linked-panel';
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
  const precision = new Float64Array(size * size);
  const right = new Float64Array(size);
  for (let juror = 0; juror < size; juror += 1) precision[juror * size + juror] = noiseVariance / leniencyVariance;
  for (const film of panel.films) addFilm(film, { precision, right, average, filmRidge });
  const inverse = invertSymmetric(precision, size);
  return {
    panel,
    average,
    leniency: multiply(inverse, right),
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

function addFilm(
  film: PanelFilm,
  to: {
    readonly precision: Float64Array;
    readonly right: Float64Array;
    readonly average: number;
    readonly filmRidge: number;
  },
): void {
  const size = to.right.length;
  const share = 1 / (film.jurors.length + to.filmRidge);
  const above = film.totals.map((total) => total - to.average);
  const drawn = above.reduce((sum, value) => sum + value, 0) * share;
  for (const [at, juror] of film.jurors.entries()) {
    to.right[juror] = (to.right[juror] ?? 0) + (above[at] ?? 0) - drawn;
    to.precision[juror * size + juror] = (to.precision[juror * size + juror] ?? 0) + 1;
    for (const other of film.jurors) {
      to.precision[juror * size + other] = (to.precision[juror * size + other] ?? 0) - share;
    }
  }
}
