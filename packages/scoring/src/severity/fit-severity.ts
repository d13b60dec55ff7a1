import { addRidge, eliminateFilm, emptyEquations, evenWeights, type JurorEquations } from './film-equations';
import type { LinkedPanel } from './linked-panel';
import { invertSymmetric, multiply } from './symmetric-matrix';

const ROUNDS = 60;
const SMALLEST_VARIANCE = 1e-6;

/** Additive model `mark = film + leniency of the juror + noise` with ridge on the jurors; points and points². */
export type SeverityFit = {
  /** Leniency by juror relative to the jury's average; severity is its negative. */
  readonly leniency: Float64Array;
  /** Covariance of the leniencies before centring, row by row. */
  readonly covariance: Float64Array;
  readonly noiseVariance: number;
  readonly leniencyVariance: number;
};

/**
 * Films are free, jurors are drawn from a common distribution whose width the marks themselves give (EM for the
 * variance components). Films are eliminated first, so the work is one matrix of the size of the jury. With every
 * juror on every film the adjusted score equals the plain mean.
 */
export function fitSeverity(panel: LinkedPanel): SeverityFit {
  const size = panel.jurors.length;
  const normal = reduceFilms(panel);
  const freedom = Math.max(1, normal.sheets - panel.films.length);
  let noise = Math.max(normal.squares / freedom, SMALLEST_VARIANCE);
  let spread = noise;
  let inverse: Float64Array = new Float64Array(size * size);
  let leniency: Float64Array = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round += 1) {
    const ridged = normal.matrix.slice();
    const ridge = noise / spread;
    addRidge(ridged, size, () => ridge);
    inverse = invertSymmetric(ridged, size);
    leniency = multiply(inverse, normal.right);
    let explained = 0;
    let squares = 0;
    let trace = 0;
    for (let juror = 0; juror < size; juror += 1) {
      explained += (leniency[juror] ?? 0) * (normal.right[juror] ?? 0);
      squares += (leniency[juror] ?? 0) ** 2;
      trace += inverse[juror * size + juror] ?? 0;
    }
    spread = Math.max((squares + noise * trace) / Math.max(1, size), SMALLEST_VARIANCE);
    noise = Math.max((normal.squares - explained) / freedom, SMALLEST_VARIANCE);
  }
  const average = leniency.reduce((sum, value) => sum + value, 0) / Math.max(1, size);
  return {
    leniency: leniency.map((value) => value - average),
    covariance: inverse.map((value) => value * noise),
    noiseVariance: noise,
    leniencyVariance: spread,
  };
}

/** Normal equations of the jurors after each film's own mean is taken out, and the squares about those means. */
function reduceFilms({ jurors, films }: LinkedPanel): JurorEquations & {
  readonly squares: number;
  readonly sheets: number;
} {
  const equations = emptyEquations(jurors.length);
  let squares = 0;
  let sheets = 0;
  for (const film of films) {
    eliminateFilm(equations, film, { weights: evenWeights(film), ridge: 0, level: 0 });
    sheets += film.totals.length;
    for (const total of film.totals) squares += (total - film.mean) ** 2;
  }
  return { ...equations, squares, sheets };
}
