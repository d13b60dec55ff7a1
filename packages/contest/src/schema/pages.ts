import { z } from 'zod';
import { textSchema } from './text';

/** Words of the public pages that differ between contests. */
export const pagesSchema = z.strictObject({
  slogan: textSchema,
  summary: textSchema,
  howToEnter: z.array(textSchema).min(1),
  help: textSchema,
});
