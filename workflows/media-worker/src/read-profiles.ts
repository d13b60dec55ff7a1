import { loadContests } from '@hoithi/contest';
import { ContestError } from '@hoithi/contracts';
import type { VideoProfile } from '@hoithi/media';

type ProfileSource = { readonly contestsDir: string; readonly startAtMs: number | undefined };

/** The video profiles of all contests, by id. Calendars play no part here, so a rehearsal may start at any instant. */
export function readProfiles({ contestsDir, startAtMs }: ProfileSource): (contestId: string) => VideoProfile {
  const contests = loadContests(contestsDir, { startAtMs: startAtMs ?? Date.now() });
  return (contestId) => {
    const contest = contests.get(contestId);
    if (contest === undefined) throw new ContestError('unknown-contest', { contestId });
    return contest.definition.video;
  };
}
