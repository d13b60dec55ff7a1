import { z } from 'zod';
import { keySchema } from './key';
import { textSchema } from './text';

const honourSchema = z.strictObject({
  id: keySchema,
  name: textSchema,
  /** Working days that the authority needs for the dossier (O22). */
  leadWorkingDays: z.int().min(0),
  signer: keySchema,
});

const prizeSchema = z.strictObject({
  id: keySchema,
  name: textSchema,
  count: z.int().min(1),
  valueDong: z.int().min(0),
  extraHonour: honourSchema.optional(),
});

/** Prize table and budget (R21, R22, R25, O3). */
export const prizesSchema = z.strictObject({
  budgetDong: z.int().min(0),
  budgetSource: textSchema,
  /** Prizes by the jury's score, highest first. */
  jury: z.array(prizeSchema).min(1),
  interaction: prizeSchema.optional(),
  mayAwardFewer: z.boolean(),
  aboveBudget: z.enum(['refuse', 'reasoned-override']),
  belowStandard: textSchema,
});
