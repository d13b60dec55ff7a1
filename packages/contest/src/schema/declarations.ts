import { z } from 'zod';
import { keySchema } from './key';
import { textSchema } from './text';

/** What is declared, by whom and when (R11, R13, R28, O10, O20). Boxes are never ticked beforehand. */
const declarationSchema = z.strictObject({
  id: keySchema,
  /** `author` each author; `leader` once for the entry; `guardian` and `child` for a minor author. */
  by: z.enum(['author', 'leader', 'guardian', 'child']),
  /** `optional` may be left open without stopping the entry. */
  need: z.enum(['required', 'optional']),
  /** Only asked when the entry says so. */
  onlyWhen: z.enum(['ai-used', 'music-used', 'people-filmed']).optional(),
  title: textSchema,
  text: textSchema,
  /** Raised with every change of the words; a consent names the version agreed to. */
  version: z.int().min(1),
});

export const declarationsSchema = z.array(declarationSchema).min(1);
