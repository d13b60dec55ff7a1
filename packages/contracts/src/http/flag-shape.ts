import { z } from 'zod';
import { bilingual } from '../bilingual';

/** A number and a sentence about a juror's sheets; something to look at, never a sanction. */
export const flag = z.object({
  kind: z.enum(['same-share', 'same-row', 'little-watched', 'unit-tie', 'unit-uplift']),
  value: z.number(),
  unit: z.enum(['percent', 'films', 'points']),
  text: bilingual,
});
