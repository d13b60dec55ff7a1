import { z } from 'zod';
import { contestId } from '../../ids';
import { defineRpc } from '../../rpc-contract';

export const judgingProgress = defineRpc({
  service: 'award',
  verb: 'judging-progress',
  request: z.object({ contestId }),
  reply: z.object({
    ballots: z.number().int().nonnegative(),
    sealedSheets: z.number().int().nonnegative(),
    recusedSheets: z.number().int().nonnegative(),
    missingSheets: z.number().int().nonnegative(),
  }),
});
