import { z } from 'zod';
import { defineFact } from '../fact-contract';
import { contestId, instantMs } from '../ids';

/** The council decided; the contest workflow fans the outcomes of this decision out to every finalist. */
export const councilDecided = defineFact({
  aggregate: 'council',
  fact: 'decided',
  payload: z.object({ contestId, decisionId: z.string().min(3).max(64), atMs: instantMs }),
});
