import { z } from 'zod';
import { defineFact } from '../fact-contract';
import { contestId, instantMs } from '../ids';

/** The council decided provisionally (O18); with it the window for complaints opens. */
export const councilDecided = defineFact({
  aggregate: 'council',
  fact: 'decided',
  payload: z.object({ contestId, decisionId: z.string().min(3).max(64), atMs: instantMs }),
});
