import { z } from 'zod';
import { contestId, instantMs, sha256Hex } from '../../ids';
import { defineRpc } from '../../rpc-contract';

/** Locks all sheets (R17): unsealed drafts stay out of the tally. Idempotent; says how complete judging is. */
export const lockJudging = defineRpc({
  service: 'award',
  verb: 'lock-judging',
  request: z.object({ contestId, lockedAtMs: instantMs }),
  reply: z.object({
    sealedSheets: z.number().int().nonnegative(),
    missingSheets: z.number().int().nonnegative(),
    belowMinimum: z.number().int().nonnegative(),
    bookHash: sha256Hex,
  }),
});
