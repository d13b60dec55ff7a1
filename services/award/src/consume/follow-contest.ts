import { fact } from '@hoithi/bus';
import { contestPhaseChanged } from '@hoithi/contracts';
import type { Award } from '../award';
import { insertFirst } from '../store/insert-first';

/** Keeps phase and calendar as the contest's workflow tells them; an older fact never overwrites a newer one. */
export const followContest = ({ database }: Award) =>
  fact(contestPhaseChanged, async ({ contestId, revision, phase, calendar, atMs }) => {
    const state = { revision, phase, calendar, atMs };
    const older = { _id: contestId, revision: { $lt: revision } };
    const changed = await database.contests.updateOne(older, { $set: state });
    if (changed.matchedCount > 0) return;
    // Nothing known yet, or what is known is as new: the insert tells the two apart.
    await insertFirst(database.contests, { _id: contestId, ...state });
  });
