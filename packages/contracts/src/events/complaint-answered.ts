import { z } from 'zod';
import { defineFact } from '../fact-contract';
import { contestId, entryCode, instantMs, userId } from '../ids';

/** The council has answered, or corrected its answer to, a complaint that an account sent; what was said stays in award (O18). */
export const complaintAnswered = defineFact({
  aggregate: 'council',
  fact: 'complaint-answered',
  payload: z.object({
    contestId,
    complaintId: z.string().min(3).max(120),
    /** Whose complaint it was. */
    userId,
    code: entryCode.nullable(),
    atMs: instantMs,
  }),
});
