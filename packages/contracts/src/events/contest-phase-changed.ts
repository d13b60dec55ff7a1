import { z } from 'zod';
import { bilingual } from '../bilingual';
import { contestPhase } from '../contest-fields';
import { entryCalendar } from '../entry-fields';
import { defineFact } from '../fact-contract';
import { contestId, instantMs } from '../ids';

/** The contest entered a phase or its calendar changed (`revision` grows with either). */
export const contestPhaseChanged = defineFact({
  aggregate: 'contest',
  fact: 'phase-changed',
  payload: z.object({
    contestId,
    revision: z.number().int().positive(),
    phase: contestPhase,
    calendar: entryCalendar,
    atMs: instantMs,
    waitingFor: bilingual,
    needsAttention: z.boolean(),
  }),
});
