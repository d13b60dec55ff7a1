import { z } from 'zod';

/** A sentence that a person reads: Vietnamese first, English beside it. */
export const textSchema = z.strictObject({ vi: z.string().trim().min(1), en: z.string().trim().min(1) });

export type Text = Readonly<z.infer<typeof textSchema>>;

/** The two languages of every page and paper. */
export type Locale = keyof Text;
