import type { ContestCard } from '../api/shapes';

/** The contest that most people come for: the one asked for, else the one that is running, else the first. */
export function chooseContest(contests: readonly ContestCard[], wantedId: string | null): ContestCard | null {
  return (
    contests.find((contest) => contest.contestId === wantedId) ??
    contests.find((contest) => contest.phase !== null && contest.phase !== 'closed') ??
    contests[0] ??
    null
  );
}
