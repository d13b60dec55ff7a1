import { z } from 'zod';
import { defineFact } from '../fact-contract';
import { contestId, instantMs } from '../ids';

/** The complaints are answered and the decision is final; the contest workflow fans its outcomes out to every finalist. */
export const councilFinalised = defineFact({
  aggregate: 'council',
  fact: 'finalised',
  payload: z.object({ contestId, decisionId: z.string().min(3).max(64), atMs: instantMs }),
});
