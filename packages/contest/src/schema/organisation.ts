import { z } from 'zod';
import { keySchema } from './key';
import { textSchema } from './text';

/** What a person may do on the platform; intake gives these to accounts. */
export const platformRoleSchema = z.enum([
  'entrant',
  'screener',
  'secretary',
  'juror',
  'council',
  'publisher',
  'press',
  'auditor',
  'operator',
]);

/** State and Party papers have different headings and layouts (R23, R29). */
export const paperFamilySchema = z.enum(['state', 'party']);

const bodySchema = z.strictObject({
  id: keySchema,
  family: paperFamilySchema,
  /** Level of government or Party the body stands on; two-tier local government has no district (O23). */
  level: z.enum(['central', 'province', 'district', 'commune', 'contest']),
  name: textSchema,
  /** Ending of its document numbers, e.g. `KH/BCĐ`. */
  documentCode: z.string().min(1).optional(),
  /** Line above the body's own name in the heading of a paper. */
  parentName: textSchema.optional(),
  duties: z.array(textSchema).default([]),
  /** Titles of its members from the head down, as the staff register writes them; lists follow this order, then the name (O23). */
  ranks: z.array(textSchema).default([]),
});

const signerSchema = z.strictObject({
  id: keySchema,
  body: keySchema,
  /** Signing formula: TM. on behalf of, KT. for, TL. by order of, TUQ. by authority of. */
  capacity: z.enum(['TM.', 'KT.', 'TL.', 'TUQ.']).optional(),
  title: textSchema,
  /** Second title line, e.g. "Kiêm Trưởng Ban Chỉ đạo" (R29). */
  secondTitle: textSchema.optional(),
  /** Unknown until a clerk fills it in; papers then leave the line free. */
  fullName: z.string().min(1).optional(),
});

const roleSchema = z.strictObject({
  role: platformRoleSchema,
  bodies: z.array(keySchema).min(1),
  name: textSchema,
  /** Roles that one person may not hold at the same time, e.g. publisher and juror (R24). */
  neverWith: z.array(platformRoleSchema).default([]),
});

/** Bodies, signers and roles are data, never code (R23-R29, O23). */
export const organisationSchema = z.strictObject({
  province: textSchema,
  issuingBody: keySchema,
  standingBody: keySchema,
  decidingBody: keySchema,
  bodies: z.array(bodySchema).min(1),
  signers: z.array(signerSchema).min(1),
  roles: z.array(roleSchema).min(1),
  contacts: z
    .array(
      z.strictObject({
        body: keySchema,
        phone: z.string().min(3).optional(),
        email: z.email().optional(),
        website: z.url().optional(),
        address: textSchema.optional(),
      }),
    )
    .min(1),
});
