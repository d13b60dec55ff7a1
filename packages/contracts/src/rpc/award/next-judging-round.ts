import { z } from 'zod';
import { contestId, instantMs } from '../../ids';
import { defineRpc } from '../../rpc-contract';

/** What is due when while the jury judges: reminders before the lock and the daily publication of the log's head, as the contest's data says. */
export const nextJudgingRound = defineRpc({
  service: 'award',
  verb: 'next-judging-round',
  request: z.object({ contestId, openAtMs: instantMs, lockAtMs: instantMs, afterMs: instantMs }),
  /** The first round after `afterMs` and before the lock; null when nothing is due before the lock. */
  reply: z.object({
    round: z.object({ atMs: instantMs, reminds: z.boolean(), publishes: z.boolean() }).nullable(),
  }),
});
