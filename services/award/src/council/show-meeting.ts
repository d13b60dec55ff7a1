import type { MeetingKind, meetingView } from '@hoithi/contracts';
import type { z } from 'zod';
import type { Award } from '../award';
import { readMembers } from '../people/read-members';
import { type Meeting, meetingId } from '../store/meeting';
import { buildAgenda, type OpenMatters } from './build-agenda';
import { countQuorum } from './count-quorum';
import { readComplaintsState } from './read-complaints-state';
import { readDecidedOn } from './read-decided-on';
import { readLights } from './read-lights';
import { readRoom } from './read-room';
import { showTalk } from './show-talk';
import { whatIsProposed } from './decision-question';

type MeetingView = z.input<typeof meetingView>;

const NOTHING: OpenMatters = {
  talk: null,
  ties: 0,
  votelessPrizes: 0,
  interactionTies: 0,
  emptyPlaces: 0,
  lights: 0,
  complaints: 0,
};

/** A meeting as people see it: who belongs, whether they are enough, what is open, what has been written down. */
export async function showMeeting(
  award: Award,
  of: { readonly contestId: string; readonly kind: MeetingKind },
): Promise<MeetingView> {
  const { contestId, kind } = of;
  const contest = award.contests.get(contestId);
  const [today, decidedOn, meeting] = await Promise.all([
    readMembers(award, of),
    readDecidedOn(award, of),
    award.database.meetings.findById(meetingId(contestId, kind)).lean<Meeting>().exec(),
  ]);
  const unitOf = new Map(today.map(({ userId, unitName }) => [userId, unitName]));
  const members =
    decidedOn?.members.map((member) => ({ ...member, unitName: unitOf.get(member.userId) ?? '' })) ?? today;
  const memberIds = members.map(({ userId }) => userId);
  const open = kind === 'screening' ? NOTHING : await countOpen(award, contestId, meeting);
  return {
    kind,
    members: members.map(({ userId, name, title, unitName }) => ({ userId, name, title, unitName })),
    quorum: countQuorum({ contest, kind, memberIds, meeting }),
    agenda: buildAgenda({ contest, kind, open }).map((one) => ({ ...one })),
    meeting: meeting?.form ?? null,
    revision: meeting?.version ?? 0,
  } as MeetingView;
}

async function countOpen(award: Award, contestId: string, meeting: Meeting | null): Promise<OpenMatters> {
  const room = await readRoom(award, contestId);
  if (room === null) return NOTHING;
  const proposal = whatIsProposed(room);
  const complaints = await readComplaintsState(award, contestId, room.decision);
  const proposed = new Set(proposal.prizes.flatMap(({ entries }) => entries));
  const lights = await readLights(award, {
    contestId,
    ballots: room.ballots.filter(({ entryId }) => proposed.has(entryId)),
  });
  const talk = await showTalk(award, contestId);
  const voted = new Set(meeting?.form.votes.map(({ prizeId }) => prizeId));
  const side = room.contest.definition.prizes.interaction?.id;
  const given = [
    ...proposal.prizes.filter(({ entries }) => entries.length > 0),
    ...(side === undefined || proposal.interactionWinner === null ? [] : [{ prizeId: side }]),
  ];
  const places = room.contest.definition.prizes.jury.reduce((sum, { count }) => sum + count, 0);
  return {
    talk: talk?.state === 'open' ? talk.entries.length : talk?.state === 'concluded' ? 0 : null,
    ties: proposal.undecided.length,
    votelessPrizes: given.filter(({ prizeId }) => !voted.has(prizeId)).length,
    interactionTies: proposal.interactionTie.length > 0 ? 1 : 0,
    emptyPlaces: proposal.undecided.length > 0 ? 0 : places - proposed.size,
    lights: lights.filter((entry) => entry.lights.length > 0).length,
    complaints: complaints.open,
  };
}
