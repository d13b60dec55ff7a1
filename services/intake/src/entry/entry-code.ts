/** What people quote, e.g. `SL-007`: the contest's prefix and the number of the first submission. */
export const entryCodeOf = (prefix: string, number: number): string => `${prefix}-${String(number).padStart(3, '0')}`;
