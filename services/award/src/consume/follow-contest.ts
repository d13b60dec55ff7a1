import { fact } from '@hoithi/bus';
import { contestPhaseChanged } from '@hoithi/contracts';
import type { Award } from '../award';
import { insertFirst } from '../store/insert-first';

/** Keeps phase and calendar as the contest's workflow tells them; an older fact never overwrites a newer one. */
export const followContest = ({ database }: Award) =>
  fact(contestPhaseChanged, async ({ contestId, revision, phase, calendar, atMs }) => {
    const state = { revision, phase, calendar, atMs };
    // The insert comes first: of the first two facts at one time, the newer one must not find nothing to change and then something there.
    if (await insertFirst(database.contests, { _id: contestId, ...state })) return;
    await database.contests.updateOne({ _id: contestId, revision: { $lt: revision } }, { $set: state });
  });
