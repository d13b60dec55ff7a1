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
  /** What this paper rests on before the bases of all papers, such as the law of the honour it asks for. */
  legalBases: z.array(textSchema).min(1).optional(),
  /** Where this paper goes to others than those of all papers. */
  recipients: z.array(textSchema).min(1).optional(),
});

/** What a member of a body is paid for one sheet, one screening vote, or the whole contest. */
const remunerationSchema = z.strictObject({
  body: keySchema,
  per: z.enum(['sheet', 'vote', 'person']),
  valueDong: z.int().min(0),
});

/** Papers and what their headings, bases and recipients say (R20, R23, R29). */
export const papersSchema = z.strictObject({
  place: textSchema,
  legalBases: z.array(textSchema).min(1),
  recipients: z.array(textSchema).min(1),
  /** Rates of the remuneration list (R25); left out where the plan sets none, and the accountant writes them. */
  remuneration: z.array(remunerationSchema).optional(),
  list: z.array(paperSchema).min(1),
});
