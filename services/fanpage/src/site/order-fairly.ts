import { createHash } from 'node:crypto';

/**
 * An order that favours nobody (O15): by the hash of entry and day, so it is the same for everybody and stable while people page through it,
 * and another entry stands first tomorrow.
 */
export function orderFairly<T>(
  items: readonly T[],
  options: { readonly idOf: (item: T) => string; readonly day: string },
): readonly T[] {
  const place = (item: T) =>
    createHash('sha256')
      .update(`${options.day} ${options.idOf(item)}`)
      .digest('hex');
  return items
    .map((item) => ({ item, at: place(item) }))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ item }) => item);
}
