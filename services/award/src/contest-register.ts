import { type Contest, loadContests } from '@hoithi/contest';
import { ContestError } from '@hoithi/contracts';

export type ContestRegister = {
  /** @throws {ContestError} `unknown-contest` */
  get(contestId: string): Contest;
};

/** All contests of the folder, read once at start. `startAtMs` starts rehearsals; the real instants come by facts. */
export function openContestRegister(folder: string, startAtMs: number): ContestRegister {
  const contests = loadContests(folder, { startAtMs });
  return {
    get: (contestId) => {
      const contest = contests.get(contestId);
      if (contest === undefined) throw new ContestError('unknown-contest', { contestId });
      return contest;
    },
  };
}
