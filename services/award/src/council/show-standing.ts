import type { councilView } from '@hoithi/contracts';
import type { z } from 'zod';
import type { Award } from '../award';
import { readMembers } from '../people/read-members';
import type { Awarded } from '../store/decision';
import { type Meeting, meetingId } from '../store/meeting';
import { countQuorum } from './count-quorum';
import { readComplaintsState } from './read-complaints-state';
import type { Room } from './read-room';

type Standing = Pick<
  z.input<typeof councilView>,
  'decision' | 'draft' | 'quorum' | 'chairConfirms' | 'chairId' | 'complaints'
>;

/** How a room stands whose marks nobody may see yet. */
export const NO_STANDING: Standing = {
  decision: null,
  draft: null,
  quorum: { present: 0, of: 0, needed: 1, met: false },
  chairConfirms: false,
  chairId: null,
  complaints: { closeAtMs: null, finalAtMs: null, isOver: false, filed: 0, open: 0 },
};

/** How far the council has come: who is present, what is put forward, what is decided, and how the complaints stand. */
export async function showStanding(award: Award, room: Room): Promise<Standing> {
  const { contest } = room;
  const [members, meeting, complaints] = await Promise.all([
    readMembers(award, { contestId: contest.id, kind: 'council' }),
    award.database.meetings.findById(meetingId(contest.id, 'council')).lean<Meeting>().exec(),
    readComplaintsState(award, contest.id, room.decision),
  ]);
  return {
    decision: showDecision(room),
    draft: showDraft(room),
    quorum: countQuorum({ contest, kind: 'council', memberIds: members.map(({ userId }) => userId), meeting }),
    chairConfirms: contest.definition.council.confirmedBy === 'chair',
    chairId: meeting?.form.chairId ?? null,
    complaints,
  };
}

const awarded = ({ awards, interactionWinner, changes, overBudgetReason }: Awarded) => ({
  awards: awards.map(({ prizeId, entries }) => ({ prizeId, entries: [...entries] })),
  interactionWinner,
  changes: [...changes],
  overBudgetReason,
});

function showDraft({ draft }: Room): Standing['draft'] {
  if (draft === null) return null;
  const { draftId, stage, proposedBy, atMs } = draft;
  return { draftId, stage, byId: proposedBy.userId, byName: proposedBy.name, atMs, ...awarded(draft) };
}

function showDecision({ decision }: Room): Standing['decision'] {
  if (decision === null) return null;
  const { decisionId, stage, edition, atMs, byName, proposedByName, finalAtMs, finalByName } = decision;
  return {
    decisionId,
    stage,
    edition,
    atMs,
    byName,
    proposedByName,
    finalAtMs,
    finalByName,
    ...awarded(decision),
    earlier: decision.earlier.map((one) => ({
      decisionId: one.decisionId,
      atMs: one.atMs,
      byName: one.byName,
      ...awarded(one),
    })),
  };
}
