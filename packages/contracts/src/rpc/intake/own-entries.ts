import { z } from 'zod';
import { contestId, entryCode, entryId, userId } from '../../ids';
import { defineRpc } from '../../rpc-contract';

/** The submitted works of one account in one contest, and what its leader is called. */
export const ownEntries = defineRpc({
  service: 'intake',
  verb: 'own-entries',
  request: z.object({ contestId, userId }),
  reply: z.object({ entries: z.array(z.object({ entryId, code: entryCode, leaderName: z.string() })) }),
});
