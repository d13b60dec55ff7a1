import { awardRoutes, ContestError } from '@hoithi/contracts';
import { insertFirst, newOutbox } from '@hoithi/mongo-kit';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { planViewings } from '../diagnostics/plan-viewings';
import { showNextViewings } from '../diagnostics/show-next-viewings';
import { viewingsFact } from '../diagnostics/viewings-fact';
import type { ContestState } from '../store/contest-state';
import { viewingRoundId } from '../store/ids';
import type { ViewingDuty, ViewingRound } from '../store/viewing-round';

const keyOf = ({ jurorId, entryId }: ViewingDuty): string => `${entryId}/${jurorId}`;

/**
 * Makes viewings of exactly the plan that the secretary was shown duties of their jurors: all of it, or those that were kept. Said
 * again, it changes nothing; each juror is written to once. When a sheet, a conflict or the jury has changed since, the new plan has to be looked at first. Whoever
 * sits in the jury may not, as such a secretary is not told the plan either.
 */
export const serveAssignViewings = (award: Award) =>
  route(awardRoutes.assignViewings, async ({ params: { contestId }, body, signedIn, correlationId }) => {
    const { clock, contests, database } = award;
    const { userId, name = '' } = signedIn();
    const contest = contests.get(contestId);
    if ((await database.locks.exists({ _id: contestId })) !== null) throw new ContestError('judging-locked');
    const _id = viewingRoundId(contestId, body.planId);
    const isGiven = async (): Promise<boolean> => (await database.viewingRounds.exists({ _id })) !== null;
    if (await isGiven()) return showNextViewings(award, { contestId, userId });
    await award.conflicts.lookAgain(contestId);
    const { working, viewings, planId } = await planViewings(award, contestId);
    // Who sits in the jury is shown no plan, so none is the one that was shown.
    const isOfJury = working.jurors.some(({ jurorId }) => jurorId === userId);
    if (isOfJury || planId !== body.planId) {
      // Another one said the same a moment ago, and the plan has changed by just that.
      if (!isOfJury && (await isGiven())) return showNextViewings(award, { contestId, userId });
      throw new ContestError('plan-changed');
    }
    const asked = new Set(body.viewings.map(keyOf));
    const given = viewings.filter((viewing) => asked.has(keyOf(viewing)));
    if (given.length < asked.size) throw new ContestError('bad-request', { viewings: 'not all of the plan' });
    const round = { contestId, planId, viewings: given, atMs: clock.nowMs(), byId: userId, byName: name };
    const state = await database.contests.findById(contestId).lean<ContestState>().exec();
    const untilMs = (state?.calendar ?? contest.calendar).judgingLockAtMs;
    const letters = newOutbox([viewingsFact(round, { untilMs, correlationId })]);
    await insertFirst(database.viewingRounds, { _id, ...round, ...letters } satisfies ViewingRound);
    award.relay.wake();
    return showNextViewings(award, { contestId, userId });
  });
