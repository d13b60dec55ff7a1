import type { AwardDatabase } from './database';
import type { Complaint } from './complaint';
import { insertFirst } from './insert-first';

/** Keeps a complaint under its own id; sent again it is the one that is kept already. */
export async function keepComplaint({ complaints }: AwardDatabase, complaint: Complaint): Promise<Complaint> {
  await insertFirst(complaints, complaint);
  return (await complaints.findById(complaint._id).lean<Complaint>().exec()) ?? complaint;
}
