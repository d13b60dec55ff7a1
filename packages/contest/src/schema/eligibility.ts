import { z } from 'zod';
import { keySchema } from './key';
import { platformRoleSchema } from './organisation';
import { textSchema } from './text';

/** Who may enter (R4), who may not (R5). */
export const eligibilitySchema = z.strictObject({
  categories: z
    .array(z.strictObject({ id: keySchema, name: textSchema, needsUnit: z.boolean(), needsLocality: z.boolean() }))
    .min(1),
  statement: textSchema,
  barred: z.strictObject({
    roles: z.array(platformRoleSchema).min(1),
    /** Bodies whose members and helpers are barred, whatever they may do on the platform. */
    bodies: z.array(keySchema).min(1),
    checkOn: z.array(z.enum(['submission', 'staff-change', 'close'])).min(1),
    text: textSchema,
  }),
});

/** How much one person or group may enter (R10, O8-O10). */
export const limitsSchema = z.strictObject({
  entriesPerPerson: z.int().min(1),
  /** `per-person` counts every entry a person is in; `per-group` the same set of authors; `per-leader` only entries led (O8). */
  countingMode: z.enum(['per-person', 'per-group', 'per-leader']),
  groupSize: z.strictObject({ min: z.int().min(1), max: z.int().min(1) }),
  prizeMoneyTo: z.enum(['leader', 'shared-equally']),
  certificateNames: z.enum(['all-authors', 'leader']),
  /** A person younger than this needs a guardian's name and consent (O10). */
  guardianUnderAgeYears: z.int().min(0).max(30),
  /** From this age the child's own consent is needed beside the guardian's (O10, Law 91/2025/QH15). */
  childConsentFromAgeYears: z.int().min(0).max(30),
});
