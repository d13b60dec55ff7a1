import { z } from 'zod';
import { filmSources } from '../film-sources';
import { entryCode, entryId, instantMs, userId } from '../ids';

const percent = z.number().int().min(0).max(100);

/** One juror watching one film. */
export const viewingPair = z.object({ jurorId: userId, entryId });

const namedViewing = viewingPair.extend({ jurorName: z.string(), code: entryCode, title: z.string() });

/** Before the lock: pairs and one word, in an order that tells nothing; never a mark, a rank or a border. */
export const nextViewings = z.object({
  state: z.enum(['locked', 'withheld', 'first-round-open', 'cannot-tell', 'sure', 'view-more', 'deliberate']),
  owedSheets: z.number().int(),
  confidence: z.enum(['sure', 'nearly', 'not-yet']).nullable(),
  stopAtPercent: percent,
  /** Names exactly these viewings; null where there are none. */
  planId: z.string().nullable(),
  viewings: z.array(namedViewing),
  /** What was made duties before, oldest first. */
  rounds: z.array(z.object({ atMs: instantMs, byName: z.string(), viewings: z.array(namedViewing) })),
});

/** The jury's talk about films that the marks do not tell apart. No mark, rank, border or name is in it. */
export const deliberationView = z.object({
  state: z.enum(['before-lock', 'sure', 'cannot-tell', 'open', 'concluded']),
  stopAtPercent: percent,
  /** The council's day: until then the talk is the secretary's to bring about. */
  dueAtMs: instantMs.nullable(),
  /** Films for the talk by code; to a juror without those that the juror stands aside from. */
  films: z.array(
    z.object({
      entryId,
      code: entryCode,
      title: z.string(),
      durationMs: z.number().nullable(),
      posterPath: z.string().nullable(),
      playPath: z.string().nullable(),
      preview: filmSources.nullable(),
      /** Where jurors wrote notes, all together. */
      timecodes: z.array(z.object({ fromMs: z.number(), toMs: z.number(), notes: z.number().int() })),
    }),
  ),
  /** How many more films are talked about without this juror. */
  withheld: z.number().int(),
  conclusion: z.object({ text: z.string(), byName: z.string(), atMs: instantMs }).nullable(),
  mayConclude: z.boolean(),
});
