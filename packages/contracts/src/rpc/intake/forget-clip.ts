import { z } from 'zod';
import { clipId } from '../../ids';
import { defineRpc } from '../../rpc-contract';

/** Takes a reference clip off the radar for good: fingerprint, matches with their notes, and the clip itself. Idempotent. */
export const forgetClip = defineRpc({
  service: 'intake',
  verb: 'forget-clip',
  request: z.object({ clipId }),
  reply: z.object({ matches: z.number().int().nonnegative() }),
});
