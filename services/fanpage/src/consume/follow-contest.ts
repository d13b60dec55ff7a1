import { fact, type FactEntry } from '@hoithi/bus';
import { contestPhaseChanged, councilDecided, councilFinalised } from '@hoithi/contracts';
import { isDuplicateKey } from '@hoithi/mongo-kit';
import type { Fanpage } from '../fanpage';

/** Keeps phase and calendar of each contest as its workflow tells them; an older fact never overwrites a newer one, whatever the order they come in. */
export function followContest({ database, site }: Fanpage): readonly FactEntry[] {
  return [
    fact(contestPhaseChanged, async ({ contestId, revision, phase, calendar, atMs }) => {
      const state = { revision, phase, calendar, atMs };
      try {
        // The insert comes first: of the first two facts at one time, the newer one must not find nothing to change and then something there.
        await database.contests.create({ _id: contestId, ...state });
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
        await database.contests.updateOne({ _id: contestId, revision: { $lt: revision } }, { $set: state });
      }
      site.forgetContests();
    }),
    fact(councilDecided, ({ contestId }) => site.forgetResult(contestId)),
    fact(councilFinalised, ({ contestId }) => site.forgetResult(contestId)),
  ];
}
