/** One key for a set of entries, whatever their order. */
export const groupKey = (entries: readonly string[]): string => JSON.stringify(entries.toSorted());
