import { z } from 'zod';

/** A sentence in Vietnamese and English: every sentence a person reads exists in both. */
export const bilingual = z.object({ vi: z.string(), en: z.string() });
export type Bilingual = z.infer<typeof bilingual>;
