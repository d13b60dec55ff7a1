import { z } from 'zod';
import { bilingual } from '../bilingual';
import { entryCode, entryId, instantMs } from '../ids';
import { flag } from './flag-shape';

const percent = z.number().int().min(0).max(100);
const rankInterval = z.tuple([z.number().int(), z.number().int()]).readonly();
const estimate = z.object({ value: z.number(), low: z.number(), high: z.number() });

const film = z.object({
  entryId,
  code: entryCode,
  title: z.string(),
  rank: z.number().int().nullable(),
  score: z.string().nullable(),
  adjusted: z.number().nullable(),
  standardError: z.number().nullable(),
  /** Mean of the jurors' standardised marks (z-score). */
  standardised: z.number().nullable(),
  rankInterval: rankInterval.nullable(),
  robust: z.number().nullable(),
  robustRank: z.number().int().nullable(),
  juryRankInterval: rankInterval.nullable(),
});

/** A juror under the anonymous number of the published book; the name is there for the secretary only. */
const juror = z.object({
  label: z.string(),
  name: z.string().nullable(),
  sheets: z.number().int(),
  mean: z.number().nullable(),
  spread: z.number().nullable(),
  severity: z.number().nullable(),
  severityError: z.number().nullable(),
  drift: z
    .object({ films: z.number().int(), pointsPerTenFilms: z.number(), low: z.number(), high: z.number() })
    .nullable(),
});

const border = z.object({
  prizeId: z.string(),
  name: bilingual,
  places: z.number().int(),
  confidencePercent: percent.nullable(),
  inDoubt: z.array(z.object({ entryId, official: z.enum(['inside', 'outside', 'tied']), insidePercent: percent })),
});

const closeCall = z.object({
  kind: z.enum(['border', 'minimum']),
  prizeId: z.string(),
  name: bilingual,
  above: entryId.nullable(),
  below: entryId.nullable(),
  percent,
});

/** What the marks say about the jury, after the lock. Advice beside the official result, never instead of it. */
export const diagnosticsView = z.object({
  ready: z.boolean(),
  missing: z.array(bilingual),
  films: z.array(film),
  jurors: z.array(juror),
  agreement: z
    .object({
      krippendorffAlpha: z.number().nullable(),
      design: z.enum(['full', 'incomplete']),
      agreement: estimate.nullable(),
      consistency: estimate.nullable(),
      films: z.number().int(),
      severityDeviation: z.number(),
      noiseDeviation: z.number(),
      connected: z.boolean(),
      panels: z.number().int(),
    })
    .nullable(),
  borders: z.array(border),
  closeCalls: z.array(closeCall),
  /** Sheets that the robust fit does not count in full. */
  outliers: z.array(z.object({ label: z.string(), entryId, weight: z.number() })),
  /** Sheets far from the others' adjusted mean, and what the juror said to the request to look again. */
  odd: z.array(
    z.object({
      label: z.string(),
      entryId,
      total: z.number(),
      others: z.number(),
      answer: z.enum(['none', 'open', 'kept', 'asks-reopening', 'reopened']),
      explanation: z.string().nullable(),
    }),
  ),
  /** Numbers and sentences to look at, never a sanction; under the juror's number, by name for the secretary only. */
  flags: z.array(flag.extend({ label: z.string(), name: z.string().nullable(), entryId: entryId.nullable() })),
  /** What jurors said against the keying of their paper sheets, and what was answered. */
  objections: z.array(z.object({ label: z.string(), entryId, text: z.string(), answer: z.string().nullable() })),
  stopAtPercent: percent,
  stopState: z.enum(['first-round-open', 'cannot-tell', 'sure', 'view-more', 'deliberate']).nullable(),
  /** Films on which the jury's talk should go, because the marks do not decide a prize, and where jurors wrote notes. */
  deliberate: z.array(
    z.object({
      entryId,
      timecodes: z.array(z.object({ fromMs: z.number(), toMs: z.number(), notes: z.number().int() })),
    }),
  ),
});

/** A request to a juror to watch a film again. No number is in it: neither the others' nor the distance. */
export const lookRequest = z.object({
  entryId,
  code: entryCode,
  title: z.string(),
  openedAtMs: instantMs,
  answer: z.enum(['open', 'kept', 'asks-reopening', 'reopened']),
  explanation: z.string().nullable(),
});
