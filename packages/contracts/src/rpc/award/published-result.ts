import { z } from 'zod';
import { contestId, entryCode, entryId, instantMs, sha256Hex } from '../../ids';
import { defineRpc } from '../../rpc-contract';

export const publishedResultBody = z.object({
  contestId,
  decisionId: z.string(),
  decidedAtMs: instantMs,
  /** Provisional while complaints are heard (O18), then final. */
  stage: z.enum(['provisional', 'final']),
  /** Until when the provisional result may be complained about. */
  complaintsCloseAtMs: instantMs,
  finalAtMs: instantMs.nullable(),
  prizes: z.array(
    z.object({
      prizeId: z.string(),
      name: z.object({ vi: z.string(), en: z.string() }),
      valueDong: z.number().int().nonnegative(),
      entries: z.array(
        z.object({
          entryId,
          code: entryCode,
          title: z.string(),
          authorNames: z.array(z.string()),
          unitName: z.string(),
          /** In the book of certificates; absent from a service of the version before. */
          bookNumber: z.number().int().positive().optional(),
        }),
      ),
    }),
  ),
  ranking: z.array(
    z.object({ code: entryCode, rank: z.number().int().nullable(), score: z.string(), validSheets: z.number().int() }),
  ),
  interaction: z.array(z.object({ code: entryCode, raw: z.number().int(), accepted: z.number().int() })),
  /** Number and date of the decision's paper, once the records office has given them. */
  decisionPaper: z.object({ number: z.string(), date: z.string() }).nullable().optional(),
  /** Prizes that an earlier edition of the decision gave and this one does not: their certificates are withdrawn. */
  withdrawn: z.array(z.object({ prizeId: z.string(), code: entryCode })).optional(),
  freezeHash: sha256Hex,
  bookHash: sha256Hex,
});

/** The result as the public may read it; null until the council has decided. */
export const publishedResult = defineRpc({
  service: 'award',
  verb: 'published-result',
  request: z.object({ contestId }),
  reply: z.object({ result: publishedResultBody.nullable() }),
});
