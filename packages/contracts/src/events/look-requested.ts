import { z } from 'zod';
import { defineFact } from '../fact-contract';
import { contestId, instantMs, userId } from '../ids';

/** A juror is asked to look again at a film, until the lock as it stood then; which film, the desk tells that juror. */
export const lookRequested = defineFact({
  aggregate: 'contest',
  fact: 'look-requested',
  payload: z.object({
    contestId,
    lookId: z.string().min(1).max(200),
    jurorId: userId,
    untilMs: instantMs,
    atMs: instantMs,
  }),
});
