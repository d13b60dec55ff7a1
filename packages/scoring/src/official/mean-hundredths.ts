/**
 * Mean of `count` sums in hundredths of a point, half up, on integers only.
 * `sumUnits` is in units of `1 / unitsPerPoint` points and never negative.
 */
export function meanHundredths(mean: {
  readonly sumUnits: number;
  readonly count: number;
  readonly unitsPerPoint: number;
}): number {
  const divisor = 2 * mean.count * mean.unitsPerPoint;
  const doubled = mean.sumUnits * 200 + mean.count * mean.unitsPerPoint;
  return (doubled - (doubled % divisor)) / divisor;
}
