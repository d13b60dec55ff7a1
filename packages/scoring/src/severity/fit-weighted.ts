import type { LinkedPanel, PanelFilm } from './linked-panel';
import { invertSymmetric, multiply } from './symmetric-matrix';

/** How much the sheet at place `at` of a film counts; 0 leaves it out. */
export type SheetWeight = (film: PanelFilm, at: number) => number;

/** Effects of the additive model `mark = film + leniency` under given weights; leniencies sum to zero. */
export type WeightedFit = {
  readonly leniency: Float64Array;
  /** By place in the panel; null where no sheet of the film has weight. */
  readonly films: readonly (number | null)[];
};

/**
 * Weighted least squares with `ridge` (in sheets) pulling each juror to the average. Films are eliminated first. The sum
 * of the leniencies is held at zero, so the system has one solution even without ridge, if the panel is connected.
 */
export function fitWeighted(
  panel: LinkedPanel,
  by: { readonly weight: SheetWeight; readonly ridge: (juror: number) => number },
): WeightedFit {
  const size = panel.jurors.length;
  const matrix = new Float64Array(size * size).fill(1 / size);
  const right = new Float64Array(size);
  for (let juror = 0; juror < size; juror += 1) add(matrix, juror * size + juror, by.ridge(juror));
  const means = panel.films.map((film) => addFilm(film, { weight: by.weight, matrix, right }));
  const leniency = multiply(invertSymmetric(matrix, size), right);
  const average = leniency.reduce((sum, value) => sum + value, 0) / Math.max(1, size);
  const centred = leniency.map((value) => value - average);
  return { leniency: centred, films: means.map((mean) => filmEffect(mean, centred)) };
}

type WeightedMean = { readonly film: PanelFilm; readonly weights: Float64Array; readonly total: number };

function addFilm(
  film: PanelFilm,
  to: { readonly weight: SheetWeight; readonly matrix: Float64Array; readonly right: Float64Array },
): WeightedMean {
  const size = to.right.length;
  const weights = new Float64Array(film.jurors.length);
  let total = 0;
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const weight = to.weight(film, at);
    weights[at] = weight;
    total += weight;
    sum += weight * (film.totals[at] ?? 0);
  }
  if (total <= 0) return { film, weights, total };
  const mean = sum / total;
  // Counted loops: this runs once per film and resample, and iterators cost more than the sums.
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] ?? 0;
    const juror = film.jurors[at] ?? 0;
    if (weight === 0) continue;
    add(to.right, juror, weight * ((film.totals[at] ?? 0) - mean));
    add(to.matrix, juror * size + juror, weight);
    for (let other = 0; other < weights.length; other += 1) {
      add(to.matrix, juror * size + (film.jurors[other] ?? 0), (-weight * (weights[other] ?? 0)) / total);
    }
  }
  return { film, weights, total };
}

function filmEffect({ film, weights, total }: WeightedMean, leniency: Float64Array): number | null {
  if (total <= 0) return null;
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) {
    sum += (weights[at] ?? 0) * ((film.totals[at] ?? 0) - (leniency[film.jurors[at] ?? 0] ?? 0));
  }
  return sum / total;
}

function add(to: Float64Array, at: number, value: number): void {
  to[at] = (to[at] ?? 0) + value;
}
