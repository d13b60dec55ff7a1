import { z } from 'zod';

/**
 * The calibration round: anchor films outside the final that every juror scores first, so that the jury hears of
 * its own scale before it counts. Which films, the secretary chooses; these are the rules. Left out, there is no such round.
 */
export const calibrationSchema = z.strictObject({
  /** Whether the finalists open to a juror only after the own anchor sheets are sealed. */
  required: z.boolean(),
  mostAnchors: z.int().min(1).max(10),
});
