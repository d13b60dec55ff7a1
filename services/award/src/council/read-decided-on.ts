import type { MeetingKind } from '@hoithi/contracts';
import type { Award } from '../award';
import { type Meeting, meetingId } from '../store/meeting';

/** The meeting of this kind that the council's decision stands on; null before the decision, and for the one about the complaints, which comes after it. */
export async function readDecidedOn(
  { database }: Pick<Award, 'database'>,
  { contestId, kind }: { readonly contestId: string; readonly kind: MeetingKind },
): Promise<Meeting | null> {
  if (kind === 'complaints' || (await database.decisions.exists({ _id: contestId })) === null) return null;
  return database.meetings.findById(meetingId(contestId, kind)).lean<Meeting>().exec();
}
