import type { WithOutbox } from '@hoithi/mongo-kit';

export type ComplaintAnswer = {
  readonly atMs: number;
  readonly upheld: boolean;
  readonly text: string;
  readonly byUserId: string;
  readonly byName: string;
};

/** A complaint about the provisional result (O18); `_id` is contest and the sender's own id, so that sending again changes nothing; no two of a contest share `complaintId`. */
export type Complaint = WithOutbox & {
  readonly _id: string;
  readonly contestId: string;
  readonly complaintId: string;
  readonly atMs: number;
  readonly code: string | null;
  readonly prizeId: string | null;
  readonly text: string;
  /** The account that sent it; null for one on paper. */
  readonly byUserId: string | null;
  readonly fromName: string;
  readonly enteredBy: string;
  readonly answer: ComplaintAnswer | null;
  readonly earlierAnswers: readonly ComplaintAnswer[];
};

export const complaintKey = (contestId: string, complaintId: string): string => `${contestId}/${complaintId}`;
