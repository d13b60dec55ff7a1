import { z } from 'zod';
import { contestId, instantMs, sha256Hex } from '../../ids';
import { defineRpc } from '../../rpc-contract';

/**
 * Publishes the head of a contest's commitment log: every seal and every reopening so far is in it, and it names the head
 * before it. Idempotent: the same instant again, or an earlier one, is answered by the first head at or after it.
 * `size` counts the leaves, `head` is the hash to note down.
 */
export const publishHead = defineRpc({
  service: 'award',
  verb: 'publish-head',
  request: z.object({ contestId, atMs: instantMs }),
  reply: z.object({ size: z.number().int().nonnegative(), head: sha256Hex, atMs: instantMs }),
});
