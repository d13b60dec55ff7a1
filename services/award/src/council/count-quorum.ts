import type { Contest } from '@hoithi/contest';
import type { MeetingKind } from '@hoithi/contracts';
import type { Meeting } from '../store/meeting';

export type Quorum = {
  readonly present: number;
  readonly of: number;
  readonly needed: number;
  readonly met: boolean;
};

/**
 * Whether enough members are present to decide: the contest's share of the body, rounded up (O16), of the members that the body had
 * when the meeting was written down. Before that nobody is present, and the body is that of today.
 */
export function countQuorum(of: {
  readonly contest: Contest;
  readonly kind: MeetingKind;
  readonly memberIds: readonly string[];
  readonly meeting: Pick<Meeting, 'form' | 'members'> | null;
}): Quorum {
  const { contest, kind, meeting } = of;
  const { numerator, denominator } =
    kind === 'jury' ? contest.definition.jury.quorum : contest.definition.council.quorum;
  const memberIds = meeting?.members.map(({ userId }) => userId) ?? of.memberIds;
  const here = new Set(meeting?.form.attendance.filter(({ present }) => present).map(({ userId }) => String(userId)));
  const present = memberIds.filter((userId) => here.has(userId)).length;
  const needed = Math.max(1, Math.ceil((memberIds.length * numerator) / denominator));
  return { present, of: memberIds.length, needed, met: meeting !== null && present >= needed };
}
