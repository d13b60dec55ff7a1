import { z } from 'zod';
import { keySchema } from './key';
import { textSchema } from './text';

const choice = z.strictObject({ id: keySchema, name: textSchema });

/** What may be entered: forms, content types and requirements (R3, R11, R13), languages (O21). */
export const worksSchema = z.strictObject({
  forms: z.array(choice).min(1),
  contentTypes: z.array(choice).min(1),
  requirements: z.array(textSchema).min(1),
  /** The film tells of a unit or a place; the entry names it (R3). */
  asksSubjectPlace: z.boolean(),
  language: z.strictObject({
    spoken: z.enum(['any', 'vi']),
    /** Language of the subtitles that a film in another language must carry (O21). */
    subtitlesWhenOther: z.enum(['vi']).optional(),
  }),
  /** Works shown in public before this milestone are not new (R13). */
  unpublishedBefore: z.enum(['announce', 'open']),
  collectiveEntrant: z.strictObject({
    /** An entry may carry a unit; its authors stay natural persons (O11). */
    unitAllowed: z.boolean(),
    text: textSchema,
  }),
});
