import { z } from 'zod';
import { contestId, entryId } from '../../ids';
import { defineRpc } from '../../rpc-contract';

/** Takes an entry out of judging (withdrawn, disqualified, taken down). Its sheets are kept and leave the tally. */
export const closeBallot = defineRpc({
  service: 'award',
  verb: 'close-ballot',
  request: z.object({ contestId, entryId, reason: z.enum(['withdrawn', 'disqualified', 'taken-down']) }),
  reply: z.object({ state: z.enum(['closed', 'absent']) }),
});
