import type { Contest } from '@hoithi/contest';
import type { MeetingKind } from '@hoithi/contracts';
import type { Meeting } from '../store/meeting';

export type Quorum = {
  readonly present: number;
  readonly of: number;
  readonly needed: number;
  readonly met: boolean;
};

/** Whether enough members are present to decide: the contest's share of the body, rounded up (O16). A meeting not opened has nobody present. */
export function countQuorum(of: {
  readonly contest: Contest;
  readonly kind: MeetingKind;
  readonly memberIds: readonly string[];
  readonly meeting: Pick<Meeting, 'form'> | null;
}): Quorum {
  const { contest, kind, memberIds, meeting } = of;
  const { numerator, denominator } =
    kind === 'jury' ? contest.definition.jury.quorum : contest.definition.council.quorum;
  const here = new Set(meeting?.form.attendance.filter(({ present }) => present).map(({ userId }) => String(userId)));
  const present = memberIds.filter((userId) => here.has(userId)).length;
  const needed = Math.max(1, Math.ceil((memberIds.length * numerator) / denominator));
  return { present, of: memberIds.length, needed, met: meeting !== null && present >= needed };
}
