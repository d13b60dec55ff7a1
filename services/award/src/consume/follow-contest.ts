import { fact } from '@hoithi/bus';
import { contestPhaseChanged } from '@hoithi/contracts';
import { keepNewest } from '@hoithi/mongo-kit';
import type { Award } from '../award';

/** Keeps phase and calendar as the contest's workflow tells them; an older fact never overwrites a newer one. */
export const followContest = ({ database }: Award) =>
  fact(contestPhaseChanged, ({ contestId, revision, phase, calendar, atMs }) =>
    keepNewest(database.contests, { _id: contestId, revision, phase, calendar, atMs }),
  );
