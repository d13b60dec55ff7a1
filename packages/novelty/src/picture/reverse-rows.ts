/** Every row of eight comparisons of a mask's half, read backwards. */
export function reverseRows(half: number): number {
  let value = half;
  value = ((value >>> 1) & 0x55555555) | ((value & 0x55555555) << 1);
  value = ((value >>> 2) & 0x33333333) | ((value & 0x33333333) << 2);
  value = ((value >>> 4) & 0x0f0f0f0f) | ((value & 0x0f0f0f0f) << 4);
  return value >>> 0;
}
