import { z } from 'zod';

/**
 * Whether sheets filled in on paper are taken (R17), and how the second person checks what the first one keyed: by keying
 * the sheet again without seeing the first keying, or by comparing it with the scan field by field.
 */
export const paperSheetsSchema = z
  .strictObject({
    accepted: z.boolean(),
    confirmedBy: z.enum(['blind-keying', 'field-by-field']),
  })
  .default({ accepted: true, confirmedBy: 'blind-keying' });
