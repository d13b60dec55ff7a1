import type { MeetingKind } from '@hoithi/contracts';
import type { Award } from '../award';
import { isClaimed } from '../store/claim-draft';
import { type Meeting, meetingId } from '../store/meeting';

/**
 * The meeting of this kind that the council's decision stands on, from the moment that somebody confirms it; null before, and for the one
 * about the complaints until the final decision is confirmed, which comes after it.
 */
export async function readDecidedOn(
  { database }: Pick<Award, 'database'>,
  { contestId, kind }: { readonly contestId: string; readonly kind: MeetingKind },
): Promise<Meeting | null> {
  const isDecided =
    kind === 'complaints'
      ? await isClaimed(database, { contestId, stage: 'final' })
      : (await database.decisions.exists({ _id: contestId })) !== null ||
        (await isClaimed(database, { contestId, stage: 'provisional' }));
  return isDecided ? database.meetings.findById(meetingId(contestId, kind)).lean<Meeting>().exec() : null;
}
