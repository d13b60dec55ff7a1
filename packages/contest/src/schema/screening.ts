import { z } from 'zod';
import { keySchema } from './key';
import { platformRoleSchema } from './organisation';
import { textSchema } from './text';

/** Preliminary round (R7, R16): who votes and how many agreeing votes decide (O1). */
export const screeningSchema = z.strictObject({
  body: keySchema,
  screenerRoles: z.array(platformRoleSchema).min(1),
  jurorsMayBeAdded: z.boolean(),
  agreeingVotes: z.int().min(1),
  /** Most votes on one entry: the last one is asked for only when the others conflict. */
  maxVotes: z.int().min(1),
  reasonRequired: z.boolean(),
  items: z.array(z.strictObject({ id: keySchema, name: textSchema, text: textSchema })).min(1),
});
