import { z } from 'zod';
import { durationSchema } from './calendar';
import { textSchema } from './text';

/** Who judges what, and who is reminded when: fields of `jury` (R8, R17, O16). */
export const panelFields = {
  assignment: z.enum(['all-to-all', 'balanced']),
  /** Jurors on each film where the assignment is balanced. */
  panelSize: z.int().min(1).optional(),
  /** How long before the lock whoever has not finished is reminded. */
  reminders: z.array(durationSchema),
  /** How often the head of the sheets' log is published while judging lasts. */
  headEvery: durationSchema,
  /** What each juror declares and undertakes before the first film. */
  declaration: z.strictObject({
    required: z.boolean(),
    undertaking: textSchema,
    /** What the signed paper says beyond that sentence, point by point. */
    undertakings: z.array(textSchema).default([]),
  }),
  /** A conflict found from the register: recuses by itself, or waits for the secretary. A doubt always waits. */
  foundConflicts: z.enum(['recuse', 'propose']),
  /** A juror who has sealed less than this share may be left out wholly, by vote of the council only. */
  leaveOutBelowPercent: z.int().min(0).max(100),
};
