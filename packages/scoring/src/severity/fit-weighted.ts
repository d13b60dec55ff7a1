import { addRidge, eliminateFilm, emptyEquations } from './film-equations';
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
  const equations = emptyEquations(size);
  equations.matrix.fill(1 / size);
  addRidge(equations.matrix, size, by.ridge);
  const weighed = panel.films.map((film): WeighedFilm => {
    const weights = new Float64Array(film.totals.length);
    // A counted loop: this runs once per film and resample.
    for (let at = 0; at < weights.length; at += 1) weights[at] = by.weight(film, at);
    return { film, weights, total: eliminateFilm(equations, film, { weights, ridge: 0, level: 0 }) };
  });
  const leniency = multiply(invertSymmetric(equations.matrix, size), equations.right);
  const average = leniency.reduce((sum, value) => sum + value, 0) / Math.max(1, size);
  const centred = leniency.map((value) => value - average);
  return { leniency: centred, films: weighed.map((film) => filmEffect(film, centred)) };
}

type WeighedFilm = { readonly film: PanelFilm; readonly weights: Float64Array; readonly total: number };

function filmEffect({ film, weights, total }: WeighedFilm, leniency: Float64Array): number | null {
  if (total <= 0) return null;
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) {
    sum += (weights[at] ?? 0) * ((film.totals[at] ?? 0) - (leniency[film.jurors[at] ?? 0] ?? 0));
  }
  return sum / total;
}
