import type { LinkedPanel } from './linked-panel';
import { fitWeighted, type WeightedFit } from './fit-weighted';

/** Huber's bend in robust standard deviations: 95 % efficient where marks are normal (Huber 1981). */
const BEND = 1.345;
/** A median absolute deviation of 1 is a normal standard deviation of 1 / Φ⁻¹(3/4). */
const NORMAL_MAD = 0.674_489_750_196_081_7;
const ROUNDS = 100;
const SETTLED = 1e-8;
const SMALLEST_SCALE = 1e-9;

export type RobustFit = WeightedFit & {
  /** Robust standard deviation of what is left, points. */
  readonly scale: number;
  /** By place of the film in the panel and of the sheet in the film: 1 counts fully, less is an outlier. */
  readonly weights: readonly Float64Array[];
};

/**
 * The additive model fitted by Huber's M-estimator (iteratively reweighted least squares, scale by the median absolute
 * residual of each round): one wild mark can no longer drag its film or its juror along. `ridge` is in sheets.
 */
export function fitRobust(panel: LinkedPanel, ridge: number): RobustFit {
  let weights: readonly Float64Array[] = panel.films.map((film) => new Float64Array(film.totals.length).fill(1));
  let fit = fitOnce(panel, { weights, ridge });
  let scale = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const residuals = residualsOf(panel, fit);
    scale = Math.max(medianAbsolute(residuals.flatMap((own) => [...own])) / NORMAL_MAD, SMALLEST_SCALE);
    const bend = BEND * scale;
    weights = residuals.map((own) => own.map((value) => (Math.abs(value) <= bend ? 1 : bend / Math.abs(value))));
    const next = fitOnce(panel, { weights, ridge });
    const moved = largestMove(fit, next);
    fit = next;
    if (moved < SETTLED) break;
  }
  return { ...fit, scale, weights };
}

function fitOnce(
  panel: LinkedPanel,
  by: { readonly weights: readonly Float64Array[]; readonly ridge: number },
): WeightedFit {
  const placeOf = new Map(panel.films.map((film, at) => [film, at]));
  return fitWeighted(panel, {
    weight: (film, at) => by.weights[placeOf.get(film) ?? 0]?.[at] ?? 1,
    ridge: () => by.ridge,
  });
}

function residualsOf(panel: LinkedPanel, fit: WeightedFit): readonly Float64Array[] {
  return panel.films.map((film, place) =>
    Float64Array.from(
      film.totals,
      (total, at) => total - (fit.films[place] ?? 0) - (fit.leniency[film.jurors[at] ?? 0] ?? 0),
    ),
  );
}

function medianAbsolute(values: readonly number[]): number {
  const sorted = Float64Array.from(values, Math.abs).sort();
  const half = sorted.length / 2;
  if (sorted.length === 0) return 0;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

function largestMove(before: WeightedFit, after: WeightedFit): number {
  const films = after.films.map((value, at) => Math.abs((value ?? 0) - (before.films[at] ?? 0)));
  const jurors = after.leniency.map((value, at) => Math.abs(value - (before.leniency[at] ?? 0)));
  return films.reduce((top, value) => Math.max(top, value), Math.max(0, ...jurors));
}
