const MOST_DECIMALS = 4;

/** Marks as integers: one unit is `1 / unitsPerPoint` points, and every mark is a multiple of `stepUnits`. */
export type MarkScale = { readonly unitsPerPoint: number; readonly stepUnits: number };

/** The scale of a step of up to four decimals (0.25 → 100 units per point, step 25); null when the step is not usable. */
export function markScale(stepPoints: number): MarkScale | null {
  if (!(stepPoints > 0) || stepPoints > 1000) return null;
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals += 1) {
    const unitsPerPoint = 10 ** decimals;
    const stepUnits = Math.round(stepPoints * unitsPerPoint);
    if (stepUnits > 0 && stepUnits / unitsPerPoint === stepPoints) return { unitsPerPoint, stepUnits };
  }
  return null;
}

/**
 * A mark in units, or null when it is not a multiple of the step. Exact: dividing two integers gives the double that is
 * nearest to the decimal, which is the one JSON reads for it.
 */
export function markToUnits(markPoints: number, scale: MarkScale): number | null {
  const units = Math.round(markPoints * scale.unitsPerPoint);
  if (units / scale.unitsPerPoint !== markPoints) return null;
  return units % scale.stepUnits === 0 ? units : null;
}
