/** The largest power of two below a size of at least two: how many leaves go into the left subtree (RFC 9162, 2.1.1). */
export function splitSize(size: number): number {
  let left = 1;
  while (left * 2 < size) left *= 2;
  return left;
}
