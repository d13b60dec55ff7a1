import { ContestError } from '@hoithi/contracts';
import { insertFirst } from '@hoithi/mongo-kit';
import type { AwardDatabase } from './database';
import type { Complaint } from './complaint';

type Complaints = Pick<AwardDatabase, 'complaints'>;

/**
 * The complaint that is kept under this id already: sent again, it is answered the same, also when its time is over.
 * @throws {ContestError} `already-done` when it says something else, so that nobody believes the new words to be kept
 */
export async function findKept(
  { complaints }: Complaints,
  sent: Pick<Complaint, '_id' | 'code' | 'prizeId' | 'text'>,
): Promise<Complaint | null> {
  const kept = await complaints.findById(sent._id).lean<Complaint>().exec();
  if (kept === null) return null;
  if (kept.text !== sent.text || kept.code !== sent.code || kept.prizeId !== sent.prizeId)
    throw new ContestError('already-done', { complaintId: kept.complaintId });
  return kept;
}

/**
 * Keeps a complaint under its own id.
 * @throws {ContestError} `bad-request` when another one of the contest has its id: an answer would find only one of the two
 */
export async function keepComplaint({ complaints }: Complaints, complaint: Complaint): Promise<Complaint> {
  if (await insertFirst(complaints, complaint)) return complaint;
  const kept = await findKept({ complaints }, complaint);
  if (kept === null) throw new ContestError('bad-request', { complaintId: 'is taken' });
  return kept;
}
