import type { Contest } from '@hoithi/contest';
import { ContestError } from '@hoithi/contracts';

/**
 * Who did not watch may not score, where the contest says so (O16); the least share is the contest's own.
 * @throws {ContestError} `film-not-watched` with both percentages
 */
export function checkWatched(contest: Contest, watchedShare: number): void {
  const { mustWatchToScore, mustWatchAtLeastPercent, watchedFlagBelowPercent } = contest.definition.jury;
  const neededPercent = mustWatchAtLeastPercent ?? watchedFlagBelowPercent;
  if (!mustWatchToScore || watchedShare * 100 >= neededPercent) return;
  throw new ContestError('film-not-watched', { watchedPercent: Math.floor(watchedShare * 100), neededPercent });
}
