import { z } from 'zod';
import { contestId, instantMs, sha256Hex } from '../../ids';
import { defineRpc } from '../../rpc-contract';

/** Fixes the list of entries at the closing instant (R14). Idempotent: the first list stands. */
export const closeList = defineRpc({
  service: 'intake',
  verb: 'close-list',
  request: z.object({ contestId, closedAtMs: instantMs }),
  reply: z.object({ entries: z.number().int().nonnegative(), listHash: sha256Hex }),
});
