import { z } from 'zod';
import { bilingual } from './bilingual';
import { objectKey, sha256Hex } from './ids';

/** One finding of the technical verdict, as kept by intake and shown to entrant and screener. */
export const finding = z.object({
  code: z.string(),
  severity: z.enum(['must-fix', 'notice']),
  measured: z.union([z.string(), z.number(), z.null()]),
  required: z.union([z.string(), z.number(), z.null()]),
  /** The two values in words; null where there is nothing to say, absent in records of before there were words. */
  measuredText: bilingual.nullable().optional(),
  requiredText: bilingual.nullable().optional(),
  text: bilingual,
  hint: bilingual.nullable(),
});

/** What all runs of the tools on one film have cost, and the object that holds their records: command lines, ends, messages. */
export const inspectionRuns = z.object({
  objectKey,
  count: z.number().int().positive(),
  wallMs: z.number().int().min(0),
  /** Null where the machine could not tell. */
  cpuMs: z.number().int().min(0).nullable(),
  peakMemoryKiB: z.number().int().min(0).nullable(),
});

/** What the media worker found and made for one version of an entry. Rendition keys are absent where none was made. */
export const inspection = z.object({
  verdict: z.enum(['accepted', 'must-fix', 'unprocessable']),
  findings: z.array(finding).max(60),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  sha256: sha256Hex,
  renditions: z.object({
    play: objectKey.nullable(),
    poster: objectKey.nullable(),
    sheet: objectKey.nullable(),
    sprite: objectKey.nullable(),
    /** Pictures that may stand for the film, in its order; `poster` is one of them until the entrant chooses. */
    posters: z.array(objectKey).max(12).optional(),
  }),
  runs: inspectionRuns.nullable().optional(),
});

export type InspectionRuns = z.infer<typeof inspectionRuns>;
export type Inspection = z.infer<typeof inspection>;
