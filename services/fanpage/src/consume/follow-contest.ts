import { fact, type FactEntry } from '@hoithi/bus';
import { contestPhaseChanged, councilDecided, councilFinalised } from '@hoithi/contracts';
import { keepNewest } from '@hoithi/mongo-kit';
import type { Fanpage } from '../fanpage';

/** Keeps phase and calendar of each contest as its workflow tells them; an older fact never overwrites a newer one, whatever the order they come in. */
export function followContest({ database, site }: Fanpage): readonly FactEntry[] {
  return [
    fact(contestPhaseChanged, async ({ contestId, revision, phase, calendar, atMs }) => {
      await keepNewest(database.contests, { _id: contestId, revision, phase, calendar, atMs });
      site.forgetContests();
    }),
    fact(councilDecided, ({ contestId }) => site.forgetResult(contestId)),
    fact(councilFinalised, ({ contestId }) => site.forgetResult(contestId)),
  ];
}
