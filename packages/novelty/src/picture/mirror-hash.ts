/**
 * The hash half of the picture turned left to right: every row of eight comparisons is read backwards, and darker becomes brighter.
 * Exact but for neighbours of equal brightness, which say nothing anyway.
 */
export function mirrorHash(half: number): number {
  let value = half;
  value = ((value >>> 1) & 0x55555555) | ((value & 0x55555555) << 1);
  value = ((value >>> 2) & 0x33333333) | ((value & 0x33333333) << 2);
  value = ((value >>> 4) & 0x0f0f0f0f) | ((value & 0x0f0f0f0f) << 4);
  return ~value >>> 0;
}
