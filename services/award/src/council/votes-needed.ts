import type { Contest } from '@hoithi/contest';
import type { Meeting } from '../store/meeting';

/** How many voices carry a motion in this meeting: more than the contest's share of those present, or of all members (R19). */
export function votesNeeded(contest: Contest, { form, members }: Pick<Meeting, 'form' | 'members'>): number {
  const { moreThan, of } = contest.definition.council.majority;
  const present = form.attendance.filter((one) => one.present).length;
  const counted = of === 'present' ? present : members.length;
  return Math.floor((counted * moreThan.numerator) / moreThan.denominator) + 1;
}
