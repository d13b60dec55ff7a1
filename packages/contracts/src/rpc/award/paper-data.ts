import { z } from 'zod';
import { contestId } from '../../ids';
import { defineRpc } from '../../rpc-contract';

/** Everything the papers of a contest are made of, as `parsePaperData` of @hoithi/papers reads it. No mark is in it before the lock. */
export const paperData = defineRpc({
  service: 'award',
  verb: 'paper-data',
  request: z.object({ contestId }),
  reply: z.object({ data: z.record(z.string(), z.unknown()) }),
});
