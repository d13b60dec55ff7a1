/**
 * Krippendorff's alpha for interval data: 1 is full agreement, 0 what chance gives. Units with fewer than two values say
 * nothing and are left out; missing values need no filling. Null when nothing can be compared or nothing differs.
 */
export function krippendorffAlpha(units: readonly (readonly number[])[]): number | null {
  const paired = units.filter((unit) => unit.length >= 2);
  const values = paired.flat();
  if (values.length < 2) return null;
  const expected = squaredDistances(values) / (values.length - 1);
  if (expected === 0) return null;
  const observed = paired.reduce((sum, unit) => sum + squaredDistances(unit) / (unit.length - 1), 0);
  return 1 - observed / expected;
}

/** Sum over all ordered pairs of the squared distance, through the mean instead of pair by pair. */
function squaredDistances(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return 2 * values.length * values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}
