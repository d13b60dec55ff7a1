import { ContestError, type MeetingKind } from '@hoithi/contracts';
import type { Award } from '../award';
import { readMembers } from '../people/read-members';
import { type Meeting, meetingId } from '../store/meeting';
import { countQuorum } from './count-quorum';

/**
 * Lets a decision go on that enough members are present for (O16).
 * @throws {ContestError} `quorum-missing` with the numbers, also while the meeting is not written down
 */
export async function requireQuorum(
  award: Award,
  of: { readonly contestId: string; readonly kind: MeetingKind },
): Promise<Meeting> {
  const [members, meeting] = await Promise.all([
    readMembers(award, of),
    award.database.meetings.findById(meetingId(of.contestId, of.kind)).lean<Meeting>().exec(),
  ]);
  const memberIds = members.map(({ userId }) => userId);
  const quorum = countQuorum({ contest: award.contests.get(of.contestId), kind: of.kind, memberIds, meeting });
  if (meeting !== null && quorum.met) return meeting;
  const { present, needed } = quorum;
  throw new ContestError('quorum-missing', { present, needed, of: quorum.of });
}
