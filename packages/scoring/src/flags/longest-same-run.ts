/** Length of the longest run of equal neighbours: the "long string" of careless answers (Johnson 2005; Meade and Craig 2012). */
export function longestSameRun(keys: readonly string[]): number {
  let longest = 0;
  let run = 0;
  for (const [at, key] of keys.entries()) {
    run = at > 0 && keys[at - 1] === key ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}
