import { z } from 'zod';
import { durationSchema, signedDurationSchema } from './calendar';
import { keySchema } from './key';
import { textSchema } from './text';

const weight = z.int().min(0).max(100);

/** Public interaction: formula, freeze and fairness (R18, R22, O2, O12-O15). */
export const interactionSchema = z.strictObject({
  /** Points for one counted act; zero means shown for information and never counted. */
  weights: z.strictObject({ siteVotes: weight, reactions: weight, comments: weight, shares: weight, views: weight }),
  commentsCounted: z.enum(['once-per-account', 'every-comment']),
  /** Share of the jury's score that interaction makes up; 0 keeps them apart (O13). */
  juryScoreSharePercent: z.int().min(0).max(100),
  juryWinnersMayWin: z.boolean(),
  tieChain: z.array(z.enum(['unique-verified-voters', 'earlier-attainment', 'public-lot'])).min(1),
  exposure: z.enum(['one-instant', 'equal-windows']),
  siteVote: z.strictObject({
    /** How a voter is verified: device cookie, one-time code, or national identity. */
    verification: z.enum(['device', 'one-time-code', 'national-id']),
    totalsShown: z.enum(['live', 'delayed', 'after-freeze']),
  }),
  freeze: z.strictObject({
    /** Before (minus) or after the freeze, e.g. -PT1H, PT0S, PT10M. */
    snapshotsAt: z.array(signedDurationSchema).min(1),
    ledgerEvery: durationSchema,
    signatures: z.int().min(1),
  }),
  fraud: textSchema,
});

/** Where finalists are shown (R9, R16, R24, O2). */
export const channelsSchema = z.strictObject({
  master: keySchema,
  /** The one channel whose acts count for the interaction prize; the others publicise (O2). */
  counting: keySchema,
  list: z
    .array(
      z.strictObject({
        id: keySchema,
        kind: z.enum(['website', 'facebook']),
        name: textSchema,
        operatedBy: z.array(keySchema).min(1),
        /** Sentence that the channel's owner demands, e.g. Meta's promotion disclaimer. */
        disclaimer: textSchema.optional(),
        caption: textSchema,
      }),
    )
    .min(1),
});
