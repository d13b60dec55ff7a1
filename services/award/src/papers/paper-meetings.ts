import type { MeetingKind } from '@hoithi/contracts';
import type { PaperData } from '@hoithi/papers';
import type { Award } from '../award';
import { countQuorum } from '../council/count-quorum';
import type { Ballot } from '../store/ballot';
import type { Meeting } from '../store/meeting';

type Meetings = PaperData['meetings'];

/** The meetings as the secretary wrote them down; one that is not written down is left for the pen. */
export async function paperMeetings(
  { contests, database }: Pick<Award, 'contests' | 'database'>,
  of: { readonly contestId: string; readonly ballots: readonly Ballot[] },
): Promise<Meetings> {
  const { contestId, ballots } = of;
  const written = await database.meetings.find({ contestId }).lean<Meeting[]>().exec();
  const codeOf = new Map(ballots.map((ballot) => [ballot.entryId, ballot.code]));
  const show = (kind: MeetingKind): Meetings['council'] => {
    const meeting = written.find((one) => one.kind === kind);
    if (meeting === undefined) return null;
    return {
      ...paperMeeting(meeting, codeOf),
      quorum: countQuorum({ contest: contests.get(contestId), kind, memberIds: [], meeting }),
    };
  };
  return { screening: show('screening'), jury: show('jury'), council: show('council'), complaints: show('complaints') };
}

function paperMeeting(
  { form, members }: Meeting,
  codeOf: ReadonlyMap<string, string>,
): Omit<NonNullable<Meetings['council']>, 'quorum'> {
  const nameOf = (userId: string): string => members.find((member) => member.userId === userId)?.name ?? userId;
  const absent = form.attendance.filter((one) => !one.present);
  const notes = form.items.filter(({ note }) => note.length > 0).map(({ note }) => note);
  return {
    startedAtMs: form.startedAtMs,
    endedAtMs: form.endedAtMs,
    place: form.place,
    chair: nameOf(form.chairId),
    secretary: form.secretaryName,
    present: form.attendance.filter((one) => one.present).map(({ userId }) => nameOf(userId)),
    absent: absent.map(({ userId, reason }) => ({ name: nameOf(userId), reason })),
    guests: form.guests,
    incidents: [...notes, form.incidents].filter(Boolean).join('\n'),
    votes: form.votes.map(({ prizeId, entryId, for: voicesFor, against }) => ({
      prizeId,
      code: entryId === null ? null : (codeOf.get(entryId) ?? entryId),
      for: voicesFor,
      against,
    })),
  };
}
