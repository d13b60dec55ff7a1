import { z } from 'zod';
import { defineFact } from '../fact-contract';
import { contestId, instantMs, userId } from '../ids';

/** Further viewings became duties of these jurors, until the lock as it stood then; which films, the desk tells each of them. */
export const viewingsAssigned = defineFact({
  aggregate: 'contest',
  fact: 'viewings-assigned',
  payload: z.object({
    contestId,
    planId: z.string().min(1).max(120),
    jurors: z.array(z.object({ jurorId: userId, films: z.number().int().positive() })),
    untilMs: instantMs,
    atMs: instantMs,
  }),
});
