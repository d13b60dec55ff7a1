import type { complaintRow, ownComplaint } from '@hoithi/contracts';
import type { z } from 'zod';
import type { Complaint } from '../store/complaint';

/** A complaint as its sender sees it: who answered stays in the house. */
export function showOwnComplaint(complaint: Complaint): z.input<typeof ownComplaint> {
  const { complaintId, atMs, code, prizeId, text, answer } = complaint;
  const answered = answer === null ? null : { atMs: answer.atMs, upheld: answer.upheld, text: answer.text };
  return { complaintId, atMs, code, prizeId, text, answer: answered };
}

/** The same for those who answer it. */
export function showComplaint(complaint: Complaint): z.input<typeof complaintRow> {
  const { fromName, byUserId, answer } = complaint;
  return {
    ...showOwnComplaint(complaint),
    fromName,
    onPaper: byUserId === null,
    answeredByName: answer?.byName ?? null,
  };
}
