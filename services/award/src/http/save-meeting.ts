import { awardRoutes, ContestError } from '@hoithi/contracts';
import { insertFirst, newOutbox, versionedUpdate } from '@hoithi/mongo-kit';
import { route } from '@hoithi/platform';
import { canonicalJson } from '@hoithi/scoring';
import type { Award } from '../award';
import { checkMeeting } from '../council/check-meeting';
import { readDecidedOn } from '../council/read-decided-on';
import { showMeeting } from '../council/show-meeting';
import { readMembers } from '../people/read-members';
import type { Decision } from '../store/decision';
import { type Meeting, meetingId } from '../store/meeting';

/**
 * Writes a meeting down, whole; nothing that somebody else saved meanwhile is overwritten. Who belonged to the
 * body, who was there and how they voted stands once the council has decided on it, everything once the decision is final.
 */
export const serveSaveMeeting = (award: Award) =>
  route(awardRoutes.saveMeeting, async ({ params, body: { revision, ...form }, signedIn }) => {
    const { contestId, kind } = params;
    const { userId: savedBy } = signedIn();
    award.contests.get(contestId);
    const { decisions, meetings } = award.database;
    // Before it is looked whether the council has decided: whoever answers late leaves no time for that between look and write.
    const today = await readMembers(award, params);
    const decision = await decisions.findById(contestId).lean<Decision>().exec();
    if (decision?.stage === 'final') throw new ContestError('council-decided');
    const _id = meetingId(contestId, kind);
    const decidedOn = await readDecidedOn(award, params);
    if (decidedOn !== null) refuseOtherVotes(decidedOn, form);
    const members = decidedOn?.members ?? today;
    checkMeeting(form, members);
    const written = {
      form,
      members: members.map(({ userId, name, title }) => ({ userId, name, title })),
      savedBy,
      savedAtMs: award.clock.nowMs(),
    };
    const first: Meeting = { _id, contestId, kind, ...written, ...newOutbox([]) };
    const saved =
      revision === 0
        ? await insertFirst(meetings, first)
        : await versionedUpdate(meetings, { id: _id, version: revision, set: written });
    if (!saved) throw new ContestError('changed-meanwhile');
    return showMeeting(award, params);
  });

/** @throws {ContestError} `council-decided` when the votes or the attendance would differ from those that were decided on */
function refuseOtherVotes(decidedOn: Meeting, form: Meeting['form']): void {
  const said = ({ votes, attendance }: Meeting['form']): string => canonicalJson({ votes, attendance });
  if (said(decidedOn.form) !== said(form)) throw new ContestError('council-decided');
}
