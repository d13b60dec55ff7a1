import type { PublicDefinition } from '../../api/shapes';

/** Shares of a film, 0 to 1: below the first the juror is warned, below the second the office refuses the seal (O16). */
export function watchRule(jury: PublicDefinition['jury'] | undefined): {
  readonly warnBelow: number;
  readonly refuseBelow: number;
} {
  if (!jury) return { warnBelow: 0, refuseBelow: 0 };
  const { watchedFlagBelowPercent, mustWatchToScore, mustWatchAtLeastPercent } = jury;
  const leastPercent = mustWatchToScore ? (mustWatchAtLeastPercent ?? watchedFlagBelowPercent) : 0;
  return { warnBelow: Math.max(watchedFlagBelowPercent, leastPercent) / 100, refuseBelow: leastPercent / 100 };
}
