import { contestSchema } from '@hoithi/contest';
import { z } from 'zod';
import { entryDataSchema } from './entry-data';
import {
  decisionDataSchema,
  freezeDataSchema,
  judgingDataSchema,
  meetingDataSchema,
  stoppingDataSchema,
} from './judging-data';

const instant = z.number();

const calendarSchema = z.object({
  timezone: z.string(),
  announceAtMs: instant,
  openAtMs: instant,
  closeAtMs: instant,
  uploadGraceMs: z.number(),
  screeningCloseAtMs: instant,
  publishAtMs: instant,
  judgingOpenAtMs: instant,
  judgingLockAtMs: instant,
  freezeAtMs: instant,
  councilAtMs: instant,
  complaintsCloseAtMs: instant,
  ceremonyAtMs: instant,
});

const issueSchema = z.object({
  number: z.string().nullable(),
  date: z.object({ year: z.number().int(), month: z.number().int(), day: z.number().int() }).nullable(),
});

const costSchema = z.object({ name: z.string(), valueDong: z.number().int() });

/** Everything the papers are made of. Parts that do not exist yet are null, and their papers are not made yet. */
export const paperDataSchema = z.object({
  contest: z.object({
    id: z.string(),
    rulesVersion: z.string(),
    definition: contestSchema,
    calendar: calendarSchema,
  }),
  /** Number and date by paper id, or by `paper id/part` where a paper has sheets with numbers of their own. */
  issues: z.record(z.string(), issueSchema),
  /** Signed copies that came back, by the same keys, newest last. */
  signed: z
    .array(z.object({ key: z.string(), sha256: z.string(), contentHash: z.string(), atMs: instant }))
    .default([]),
  /** Origin of the public site, for QR codes; null leaves them out. */
  publicUrl: z.string().nullable(),
  /** Who sits in which body, once for each body; the id is the person's. */
  staff: z.array(
    z.object({ id: z.string(), bodyId: z.string(), name: z.string(), title: z.string(), unitName: z.string() }),
  ),
  /** What jurors declared before their first film (O16); left out where nobody was asked. */
  commitments: z
    .array(
      z.object({
        staffId: z.string(),
        declaredAtMs: instant,
        relations: z.array(
          z.object({ kind: z.enum(['unit', 'place', 'person']), reason: z.string(), text: z.string() }),
        ),
      }),
    )
    .optional(),
  entries: z.array(entryDataSchema),
  /** Whether the list of entries is fixed. */
  closed: z.boolean(),
  /** Whether screening is over. */
  screened: z.boolean(),
  judging: judgingDataSchema.nullable(),
  /** Null before the lock. */
  stopping: stoppingDataSchema.nullable().default(null),
  freeze: freezeDataSchema.nullable(),
  /** Newest published head of the log of sealed sheets; null while there is none. */
  logHead: z.object({ hash: z.string(), size: z.number().int(), atMs: instant }).nullable().default(null),
  decision: decisionDataSchema.nullable(),
  /** Complaints about the provisional result (O18): numbers only, who complained is nobody's matter on paper. */
  complaints: z.object({ filed: z.number().int(), upheld: z.number().int() }).default({ filed: 0, upheld: 0 }),
  meetings: z.object({
    screening: meetingDataSchema.nullable(),
    jury: meetingDataSchema.nullable(),
    council: meetingDataSchema.nullable(),
    /** The meeting that heard the complaints. */
    complaints: meetingDataSchema.nullable().default(null),
  }),
  report: z
    .object({
      publicity: z.array(z.string()),
      lessons: z.array(z.string()),
      proposals: z.array(z.string()),
      costs: z.array(costSchema),
    })
    .nullable(),
});

type Frozen<T> = T extends (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

export type PaperData = Frozen<z.infer<typeof paperDataSchema>>;
export type PaperEntry = PaperData['entries'][number];
export type PaperJudging = NonNullable<PaperData['judging']>;
export type PaperMeeting = NonNullable<PaperData['meetings']['jury']>;

/**
 * Reads paper data from parsed JSON.
 * @throws z.ZodError naming every place that does not fit; ScoreBookError for a score book that is none
 */
export const parsePaperData = (json: unknown): PaperData => paperDataSchema.parse(json);
