import { z } from 'zod';
import { bilingual } from '../bilingual';
import { entryCode, entryId, instantMs, sha256Hex, userId } from '../ids';

const marks = z.record(z.string().max(60), z.number().min(0).max(1000));
const person = z.object({ name: z.string(), atMs: instantMs });

/** What one person reads off a paper sheet: every mark, the remark, and what the juror states to have watched. */
export const keying = z.object({
  marks,
  note: z.string().trim().max(4000),
  watchedPercent: z.number().int().min(0).max(100),
});

/** How far a paper sheet is: its scan is missing, the second person is, the two differ, or it is sealed. */
export const keyedState = z.enum(['needs-scan', 'needs-second', 'differs', 'sealed']);

export const scan = z.object({
  sha256: sha256Hex,
  fileName: z.string(),
  bytes: z.number().int().positive(),
  byName: z.string(),
  atMs: instantMs,
});
export const scanToRead = scan.extend({
  /** Signed front-door path; null for whoever may not see the marks on it now. */
  path: z.string().nullable(),
});

const objection = z.object({
  text: z.string(),
  atMs: instantMs,
  answer: z.object({ text: z.string(), byName: z.string(), atMs: instantMs }).nullable(),
});

/** A paper sheet in the secretariat's list; never a mark. */
export const keyedRow = z.object({
  entryId,
  code: entryCode,
  jurorId: userId,
  jurorName: z.string(),
  state: keyedState,
  first: person,
  second: person.nullable(),
  scan: scan.nullable(),
  /** Whether the reader keyed it first and so may not be the second person. */
  isMine: z.boolean(),
  objection: objection.nullable(),
  /** For whoever may reopen it; null for others. */
  timesReopened: z.number().int().nonnegative().nullable(),
});

export const keyedList = z.object({
  accepted: z.boolean(),
  confirmedBy: z.enum(['blind-keying', 'field-by-field']),
  /** A juror of the contest keys nothing, and nobody does after the lock. */
  mayKey: z.boolean(),
  locked: z.boolean(),
  lockAtMs: instantMs.nullable(),
  rows: z.array(keyedRow),
  /** Recusals that were written down from paper, by whom, and the scan that each rests on; null while it is missing. */
  recused: z.array(
    z.object({
      entryId,
      code: entryCode,
      jurorId: userId,
      jurorName: z.string(),
      reason: z.string(),
      byName: z.string(),
      atMs: instantMs,
      scan: scanToRead.nullable(),
    }),
  ),
  withdrawn: z.array(
    z.object({ code: entryCode, jurorName: z.string(), reason: z.string(), byName: z.string(), atMs: instantMs }),
  ),
  /** Films on which jurors still owe a sheet, and whether there are marks on a device already. */
  owed: z.array(
    z.object({
      jurorId: userId,
      name: z.string(),
      films: z.array(z.object({ entryId, code: entryCode, title: z.string(), onDevice: z.boolean() })),
    }),
  ),
});

/** One paper sheet as the person at it may see it now. */
export const keyedSheet = z.object({
  entryId,
  code: entryCode,
  title: z.string(),
  jurorId: userId,
  jurorName: z.string(),
  confirmedBy: z.enum(['blind-keying', 'field-by-field']),
  state: keyedState.or(z.enum(['unkeyed'])),
  /** What this person can do: key first, correct the own keying, be the second, or only look. */
  task: z.enum(['first', 'second', 'look']),
  draftId: z.string().nullable(),
  rubric: z.array(
    z.object({
      id: z.string(),
      name: bilingual,
      max: z.number(),
      levels: z.array(z.object({ from: z.number(), text: bilingual })),
    }),
  ),
  step: z.number(),
  scan: scanToRead.nullable(),
  /** The own keying; of the other person's only what the contest or a difference between the two opens. */
  own: keying.nullable(),
  other: keying.nullable(),
  /** Fields in which the two differ: `watchedPercent`, `note`, or the id of a criterion. */
  differing: z.array(z.string()),
  /** How many criteria have marks on the juror's device; these have to be put aside knowingly. */
  marksOnDevice: z.number().int(),
  objection: objection.nullable(),
});

/** What a juror sees of the own paper sheet on the own desk. */
export const myKeyed = z.object({
  state: keyedState,
  firstName: z.string(),
  secondName: z.string().nullable(),
  keyedAtMs: instantMs,
  watchedPercent: z.number().int(),
  scan: scanToRead.nullable(),
  objection: objection.nullable(),
});
