import { parseDuration, type Contest } from '@hoithi/contest';

export type JudgingRound = { readonly atMs: number; readonly reminds: boolean; readonly publishes: boolean };

/**
 * What is due between the opening and the lock (R17), in order: a reminder at each of the contest's distances before the lock, and
 * the head of the sheets' log every so often, counted back from the lock. What falls before the opening is left out; the lock itself
 * is not a round.
 */
export function judgingRounds(
  { definition: { jury } }: Pick<Contest, 'definition'>,
  { openAtMs, lockAtMs }: { readonly openAtMs: number; readonly lockAtMs: number },
): readonly JudgingRound[] {
  const isInside = (atMs: number): boolean => atMs > openAtMs && atMs < lockAtMs;
  const reminders = new Set(jury.reminders.map((before) => lockAtMs - parseDuration(before)).filter(isInside));
  const heads = new Set<number>();
  const everyMs = parseDuration(jury.headEvery);
  for (let atMs = lockAtMs - everyMs; everyMs > 0 && isInside(atMs); atMs -= everyMs) heads.add(atMs);
  return [...new Set([...reminders, ...heads])]
    .toSorted((a, b) => a - b)
    .map((atMs) => ({ atMs, reminds: reminders.has(atMs), publishes: heads.has(atMs) }));
}
