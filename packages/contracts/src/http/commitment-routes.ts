import { z } from 'zod';
import { contestId, entryCode, entryId, instantMs, sha256Hex } from '../ids';
import { marks } from './award-shapes';
import { defineHttp } from './define-http';

/** A published head of the commitment log. `hash` is the one text to note down; `previous` is the head before it. */
export const logHead = z.object({
  index: z.number().int().nonnegative(),
  size: z.number().int().nonnegative(),
  root: sha256Hex,
  atMs: instantMs,
  previous: sha256Hex.nullable(),
  hash: sha256Hex,
});

const wayToHead = z.object({ head: logHead, path: z.array(sha256Hex).readonly() });

/** Sealed sheets as commitments: what the public may see of them at once, and what each juror keeps. */
export const commitmentRoutes = {
  getLedger: defineHttp({
    method: 'GET',
    path: '/api/award/:contestId/ledger',
    audience: 'public',
    summary: 'The published heads of the commitment log',
    params: z.object({ contestId }),
    reply: z.object({ contestId, heads: z.array(logHead) }),
  }),
  getProof: defineHttp({
    method: 'GET',
    path: '/api/award/:contestId/ballots/:entryId/proof',
    audience: ['juror'],
    summary: 'My receipt for my sealed sheet: marks, salt, hash, place in the log and the way to a published head',
    params: z.object({ contestId, entryId }),
    reply: z.object({
      format: z.literal('hoithi-receipt/1'),
      contestId: z.string(),
      entry: entryCode,
      juror: z.string(),
      marks,
      sealedAtMs: instantMs,
      salt: z.string(),
      sheetHash: sha256Hex,
      leafIndex: z.number().int().nonnegative().nullable(),
      inclusion: wayToHead.nullable(),
      growth: wayToHead.nullable(),
    }),
  }),
};
