/** Splits a group by a key, highest first; members with equal keys stay together in their order. */
export function splitGroup(group: readonly number[], keyOf: (entry: number) => number): readonly (readonly number[])[] {
  const parts = new Map<number, number[]>();
  for (const entry of group) {
    const key = keyOf(entry);
    const part = parts.get(key);
    if (part === undefined) parts.set(key, [entry]);
    else part.push(entry);
  }
  return [...parts.entries()].sort(([a], [b]) => b - a).map(([, part]) => part);
}
