import { awardRoutes, ContestError } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { noteCall } from '../store/chase';

/** The secretary has called a juror; who, when and what was said is kept. */
export const serveNoteCall = (award: Award) =>
  route(awardRoutes.noteCall, async ({ params: { contestId, jurorId }, body: { note }, signedIn }) => {
    const { userId: byId, name: byName = '' } = signedIn();
    award.contests.get(contestId);
    const jurors = await award.roster.jurors(contestId);
    if (!jurors.some((juror) => juror.jurorId === jurorId)) throw new ContestError('not-found');
    const call = { atMs: award.clock.nowMs(), byId, byName, note };
    await noteCall(award.database, { contestId, jurorId, call });
    return {};
  });
