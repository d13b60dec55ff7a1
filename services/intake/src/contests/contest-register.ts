import { loadContests, type Contest } from '@hoithi/contest';
import { ContestError } from '@hoithi/contracts';

export type ContestRegister = {
  readonly all: readonly Contest[];
  /** @throws {ContestError} `unknown-contest` */
  get(contestId: string): Contest;
};

/** All contests of the folder, read once at start. */
export function openContestRegister(folder: string, startAtMs: number): ContestRegister {
  const contests = loadContests(folder, { startAtMs });
  return {
    all: [...contests.values()],
    get: (contestId) => {
      const contest = contests.get(contestId);
      if (!contest) throw new ContestError('unknown-contest');
      return contest;
    },
  };
}
