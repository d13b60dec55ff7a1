import { z } from 'zod';
import { keySchema } from './key';
import { shareSchema } from './share';
import { textSchema } from './text';

/** More than this share of those counted carries a motion; more than half of the members present where a contest says nothing. */
const majoritySchema = z
  .strictObject({
    moreThan: shareSchema,
    of: z.enum(['present', 'members']),
  })
  .refine(({ moreThan }) => moreThan.numerator < moreThan.denominator, {
    message: 'tỉ lệ quá bán phải nhỏ hơn một | more than the whole can never be reached',
  })
  .default({ moreThan: { numerator: 1, denominator: 2 }, of: 'present' });

/** Council session that awards (R8, R19, O3). */
export const councilSchema = z.strictObject({
  body: keySchema,
  quorum: shareSchema,
  /** What carries a motion: a prize for a work, or a sheet that is not counted. */
  majority: majoritySchema,
  agenda: z.array(textSchema).min(1),
  changesNeedReason: z.boolean(),
  /** Who confirms what another person has put forward: the meeting's chair, or any member of the council. */
  confirmedBy: z.enum(['chair', 'member']).default('member'),
});

/** Provisional results, objections, then the decision (O18). */
export const complaintsSchema = z.strictObject({
  workingDays: z.int().min(0),
  /** Working days after the window in which the council answers what is open and confirms its decision. */
  finalWithinWorkingDays: z.int().min(0).default(2),
  heardBy: keySchema,
});

/** Replacement, withdrawal and late entries (O19). */
export const changesSchema = z.strictObject({
  replaceUntil: z.enum(['close', 'screeningClose']),
  keepAllVersions: z.boolean(),
  withdrawUntil: z.enum(['close', 'publish', 'council']),
  lateEntry: z.strictObject({
    allowedBy: z.enum(['nobody', 'secretary', 'council']),
    reasonRequired: z.boolean(),
    shownInLog: z.boolean(),
  }),
});

/** How long what is kept (O24). */
export const retentionSchema = z.strictObject({
  originalsMonths: z.int().positive(),
  derivedFilesMonths: z.int().positive(),
  fraudSignalsDaysAfterDecision: z.int().positive(),
  dossier: z.literal('permanent'),
  eraseOnRequest: z.boolean(),
});

/** Use of works by press and television (R28) and rights that stay with authors. */
export const rightsSchema = z.strictObject({
  licence: textSchema,
  /** How long a licence to use a work is good; left out, the licence says nothing of it. */
  licenceTerm: textSchema.optional(),
  broadcasters: z.array(keySchema),
  masterDownloadRole: z.enum(['press', 'secretary']),
  takedown: textSchema,
});
