import type { AskedDecision } from './asked-decision';
import { decisionQuestion } from './decision-question';
import { nextStage, type Room } from './read-room';
import type { VoteQuestion } from './vote-faults';

/** What a decision is held against: the council's meeting, or after the complaints the one that heard them. */
export function voteQuestion(
  room: Room,
  asked: AskedDecision,
): VoteQuestion & { readonly codeOf: (entryId: string) => string } {
  const stage = nextStage(room.decision) ?? 'final';
  const kind = stage === 'final' ? 'complaints' : 'council';
  const codes = new Map(room.ballots.map(({ entryId, code }) => [entryId, code]));
  return {
    ...decisionQuestion(room, asked),
    stage,
    meeting: room.meetings.find((meeting) => meeting.kind === kind) ?? null,
    codeOf: (entryId) => codes.get(entryId) ?? entryId,
  };
}
