import { z } from 'zod';
import { keySchema } from './key';
import { paperFamilySchema } from './organisation';
import { textSchema } from './text';

const paperSchema = z.strictObject({
  id: keySchema,
  name: textSchema,
  family: paperFamilySchema,
  issuedBy: keySchema,
  signers: z.array(keySchema).min(1),
});

/** Papers and what their headings, bases and recipients say (R20, R23, R29). */
export const papersSchema = z.strictObject({
  place: textSchema,
  legalBases: z.array(textSchema).min(1),
  recipients: z.array(textSchema).min(1),
  list: z.array(paperSchema).min(1),
});
