const LONGEST_MS = 60_000;

/** Endless patience: 1, 2, 4 … 60 seconds, a fifth of it by chance, so that a hall of phones does not knock at once. */
export function waitBeforeRetry(failures: number, chance: number = Math.random()): number {
  const waitMs = Math.min(LONGEST_MS, 1000 * 2 ** Math.max(0, failures - 1));
  return Math.round(waitMs * (0.9 + 0.2 * chance));
}
