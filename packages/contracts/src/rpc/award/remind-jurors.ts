import { z } from 'zod';
import { contestId, instantMs } from '../../ids';
import { defineRpc } from '../../rpc-contract';

/** Reminds exactly the jurors who have films left, once per round. The same round again writes to nobody twice. */
export const remindJurors = defineRpc({
  service: 'award',
  verb: 'remind-jurors',
  request: z.object({ contestId, roundAtMs: instantMs, lockAtMs: instantMs }),
  reply: z.object({ reminded: z.number().int().nonnegative() }),
});
