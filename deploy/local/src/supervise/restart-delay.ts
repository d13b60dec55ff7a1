const FIRST_MS = 250;
const LONGEST_MS = 10_000;

/** How long to wait before the n-th restart in a row (n from 1): 0.25 s, doubled each time, 10 s at most. */
export function restartDelayMs(crashesInARow: number): number {
  return Math.min(LONGEST_MS, FIRST_MS * 2 ** (crashesInARow - 1));
}
