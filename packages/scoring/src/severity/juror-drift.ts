import { fQuantile } from '../agreement/f-quantile';
import type { SeverityFit } from './fit-severity';
import type { LinkedPanel } from './linked-panel';
import { othersMeans } from './others-means';

/** By juror the entries in the order in which the juror sealed them; what is not in it is left out. */
export type SealOrder = Readonly<Record<string, readonly string[]>>;

/** How a juror's marks moved while judging went on, against what the others gave the same films. */
export type JurorDrift = {
  readonly juror: string;
  readonly films: number;
  /** Points that ten films later a juror gives more (+) or less (−), with its 95 % interval. */
  readonly pointsPerTenFilms: number;
  readonly low: number;
  readonly high: number;
};

const FEWEST = 5;

const hundredth = (points: number): number => Math.round(points * 100) / 100 + 0;

/**
 * Least squares of a juror's distance to the others' mean (everybody's leniency taken out) over the place in the juror's
 * own order, with Student's interval. The others saw the films in other orders, so their drift is only noise here.
 */
export function jurorDrifts(panel: LinkedPanel, fit: SeverityFit, order: SealOrder): readonly JurorDrift[] {
  const distances = distancesByJuror(panel, fit);
  return panel.jurors.flatMap((juror, at) => {
    const own = Object.hasOwn(order, juror) ? (order[juror] ?? []) : [];
    const points = own.flatMap((entry, place) => {
      const distance = distances[at]?.get(entry);
      return distance === undefined ? [] : [{ place, distance }];
    });
    const line = slopeOf(points);
    if (line === null) return [];
    const { slope, reach } = line;
    return [
      {
        juror,
        films: points.length,
        pointsPerTenFilms: hundredth(10 * slope),
        low: hundredth(10 * (slope - reach)),
        high: hundredth(10 * (slope + reach)),
      },
    ];
  });
}

function distancesByJuror(panel: LinkedPanel, fit: SeverityFit): readonly ReadonlyMap<string, number>[] {
  const distances = panel.jurors.map(() => new Map<string, number>());
  for (const film of panel.films) {
    for (const { juror, adjusted, others } of othersMeans(film, fit)) distances[juror]?.set(film.id, adjusted - others);
  }
  return distances;
}

/** Slope of the least squares line and half the width of its 95 % interval; null with too few points. */
export function slopeOf(
  points: readonly { readonly place: number; readonly distance: number }[],
): { readonly slope: number; readonly reach: number } | null {
  const count = points.length;
  if (count < FEWEST) return null;
  const place = points.reduce((sum, point) => sum + point.place, 0) / count;
  const distance = points.reduce((sum, point) => sum + point.distance, 0) / count;
  const across = points.reduce((sum, point) => sum + (point.place - place) ** 2, 0);
  const slope = points.reduce((sum, point) => sum + (point.place - place) * (point.distance - distance), 0) / across;
  const left = points.reduce((sum, point) => sum + (point.distance - distance - slope * (point.place - place)) ** 2, 0);
  // Student's t squared is F with one degree above.
  const reach = Math.sqrt(fQuantile(0.95, { upper: 1, lower: count - 2 }) * (left / (count - 2) / across));
  return { slope, reach };
}
