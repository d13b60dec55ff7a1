import { fact, type FactEntry } from '@hoithi/bus';
import { contestPhaseChanged, councilDecided, councilFinalised } from '@hoithi/contracts';
import { isDuplicateKey } from '@hoithi/mongo-kit';
import type { Fanpage } from '../fanpage';

/** Keeps phase and calendar of each contest as its workflow tells them; an older fact never overwrites a newer one, whatever the order they come in. */
export function followContest({ database, site }: Fanpage): readonly FactEntry[] {
  return [
    fact(contestPhaseChanged, async ({ contestId, revision, phase, calendar, atMs }) => {
      const state = { revision, phase, calendar, atMs };
      const changed = await database.contests.updateOne(
        { _id: contestId, revision: { $lt: revision } },
        { $set: state },
      );
      if (changed.matchedCount === 0) {
        await database.contests.create({ _id: contestId, ...state }).catch((error: unknown) => {
          // There is one already, and it is as new or newer.
          if (!isDuplicateKey(error)) throw error;
        });
      }
      site.forgetContests();
    }),
    fact(councilDecided, ({ contestId }) => site.forgetResult(contestId)),
    fact(councilFinalised, ({ contestId }) => site.forgetResult(contestId)),
  ];
}
