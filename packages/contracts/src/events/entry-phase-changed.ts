import { z } from 'zod';
import { bilingual } from '../bilingual';
import { entryOutcome, entryPhase } from '../entry-fields';
import { defineFact } from '../fact-contract';
import { contestId, entryCode, entryId, instantMs } from '../ids';

/** An entry entered a phase, or what it waits for changed. `revision` grows by one per fact of the same entry. */
export const entryPhaseChanged = defineFact({
  aggregate: 'entry',
  fact: 'phase-changed',
  payload: z.object({
    contestId,
    entryId,
    code: entryCode,
    revision: z.number().int().positive(),
    phase: entryPhase,
    outcome: entryOutcome.nullable(),
    prizeId: z.string().nullable(),
    version: z.number().int().positive(),
    atMs: instantMs,
    waitingFor: bilingual,
    untilMs: instantMs.nullable(),
    owner: z.enum(['entrant', 'screeners', 'secretary', 'jury', 'council', 'publisher', 'operator', 'system']),
    needsAttention: z.boolean(),
  }),
});
