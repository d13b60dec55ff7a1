import { z } from 'zod';
import { contestId, entryCode, entryId } from '../../ids';
import { defineRpc } from '../../rpc-contract';

/** Puts a finalist before every juror. One ballot per entry; the same call again changes nothing. */
export const openBallot = defineRpc({
  service: 'award',
  verb: 'open-ballot',
  request: z.object({ contestId, entryId, code: entryCode }),
  reply: z.object({ state: z.enum(['open', 'closed']) }),
});
