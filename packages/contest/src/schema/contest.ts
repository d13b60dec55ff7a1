import { z } from 'zod';
import { calendarSchema } from './calendar';
import { declarationsSchema } from './declarations';
import { eligibilitySchema, limitsSchema } from './eligibility';
import { channelsSchema, interactionSchema } from './interaction';
import { jurySchema, scoringSchema } from './judging';
import { keySchema } from './key';
import { organisationSchema } from './organisation';
import { pagesSchema } from './pages';
import { papersSchema } from './papers';
import { prizesSchema } from './prizes';
import { changesSchema, complaintsSchema, councilSchema, retentionSchema, rightsSchema } from './proceedings';
import { screeningSchema } from './screening';
import { textSchema } from './text';
import { unitsSchema } from './units';
import { videoSchema } from './video';
import { worksSchema } from './works';

/** One contest as data: everything that differs between two contests, and nothing else. */
export const contestSchema = z.strictObject({
  format: z.literal(1),
  id: keySchema,
  /** Beginning of every entry code, e.g. SL for SL-001. */
  codePrefix: z.string().regex(/^[A-Z]{2,6}$/),
  title: textSchema,
  shortTitle: textSchema,
  plan: z.strictObject({
    /** Free until the issuing body has numbered it. */
    number: z.string().min(1).optional(),
    date: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .optional(),
    name: textSchema,
    /** A rehearsal is not a contest of its own: its pages say so. */
    rehearsal: z.boolean().default(false),
  }),
  purpose: z.array(textSchema).min(1),
  theme: textSchema,
  organisation: organisationSchema,
  calendar: calendarSchema,
  works: worksSchema,
  video: videoSchema,
  eligibility: eligibilitySchema,
  limits: limitsSchema,
  units: unitsSchema,
  declarations: declarationsSchema,
  screening: screeningSchema,
  jury: jurySchema,
  scoring: scoringSchema,
  prizes: prizesSchema,
  interaction: interactionSchema,
  channels: channelsSchema,
  council: councilSchema,
  complaints: complaintsSchema,
  changes: changesSchema,
  retention: retentionSchema,
  rights: rightsSchema,
  papers: papersSchema,
  pages: pagesSchema,
});

type Frozen<T> = T extends (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

/** A parsed definition, read-only throughout. */
export type ContestDefinition = Frozen<z.infer<typeof contestSchema>>;
