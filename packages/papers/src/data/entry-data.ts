import { z } from 'zod';

const author = z.object({
  fullName: z.string(),
  birthYear: z.number().int().nullable(),
  /** Id in the contest's `eligibility.categories`. */
  categoryId: z.string().nullable(),
  unitName: z.string(),
  localityName: z.string(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  isLeader: z.boolean(),
  guardian: z
    .object({ fullName: z.string(), relation: z.string(), phone: z.string().nullable().default(null) })
    .nullable(),
});

/** One film as it was sent: name, size and SHA-256 of the very bytes. */
const file = z.object({
  fileName: z.string(),
  bytes: z.number().int(),
  /** Null until the server has read the whole film. */
  sha256: z.string().nullable(),
  version: z.number().int(),
  submittedAtMs: z.number(),
});

const screeningVote = z.object({
  screenerId: z.string(),
  screenerName: z.string(),
  vote: z.enum(['pass', 'fail', 'repair']),
  /** How the items of the form were marked; none in votes of before there were any to mark. */
  items: z.array(z.object({ itemId: z.string(), opinion: z.enum(['met', 'not-met', 'look-again']) })).default([]),
  reason: z.string().nullable(),
  atMs: z.number(),
});

/** A submitted entry as the register tells it; null where the register does not say. */
export const entryDataSchema = z.object({
  code: z.string(),
  title: z.string(),
  summary: z.string(),
  formId: z.string().nullable(),
  contentTypeId: z.string().nullable(),
  aboutPlace: z.string(),
  unitName: z.string(),
  localityName: z.string(),
  aiUse: z.string().nullable(),
  authors: z.array(author),
  /** Declarations given; null where the register does not say. */
  declarationIds: z.array(z.string()).nullable(),
  file: file.nullable(),
  film: z
    .object({ durationMs: z.number().nullable(), width: z.number().nullable(), height: z.number().nullable() })
    .nullable(),
  verdict: z.enum(['accepted', 'must-fix', 'unprocessable']).nullable(),
  votes: z.array(screeningVote),
  /** Where it stands now; papers of a past instant ask `stateAtClose` and `stateAfterScreening`. */
  state: z.enum(['in-progress', 'not-accepted', 'withdrawn', 'disqualified', 'not-selected', 'finalist']),
  /** When it became a finalist; null where it never did. */
  finalistAtMs: z.number().nullable().default(null),
  /** When it ended; null while it goes on, and where nobody knows. */
  endedAtMs: z.number().nullable().default(null),
  /** Why it did not go on. */
  stateReason: z.string().nullable(),
});
