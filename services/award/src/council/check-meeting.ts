import { ContestError } from '@hoithi/contracts';
import type { Member } from '../people/read-members';
import type { Meeting } from '../store/meeting';

/**
 * Whether a meeting can have been so: its people belong to the body, its chair is present, it ends after it began, and each
 * motion is voted on once, with no more voices than members present.
 * @throws {ContestError} `bad-request` naming the fault
 */
export function checkMeeting(form: Meeting['form'], members: readonly Pick<Member, 'userId'>[]): void {
  const fault = findFault(form, new Set(members.map(({ userId }) => userId)));
  if (fault !== null) throw new ContestError('bad-request', { fault });
}

function findFault({ attendance, chairId, startedAtMs, endedAtMs, votes }: Meeting['form'], ids: ReadonlySet<string>) {
  const present = attendance.filter((one) => one.present).map(({ userId }) => userId);
  if (attendance.some(({ userId }) => !ids.has(userId))) return 'not-a-member';
  if (new Set(attendance.map(({ userId }) => userId)).size !== attendance.length) return 'member-twice';
  if (!present.includes(chairId)) return 'chair-absent';
  if (endedAtMs !== null && endedAtMs < startedAtMs) return 'ends-before-it-starts';
  if (votes.some((vote) => vote.for + vote.against > present.length)) return 'more-votes-than-members';
  if (new Set(votes.map(({ prizeId, entryId }) => `${prizeId}/${entryId ?? ''}`)).size !== votes.length)
    return 'motion-twice';
  return null;
}
