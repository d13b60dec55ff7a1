import { z } from 'zod';
import { clipId, uploadId } from '../../ids';
import { defineRpc } from '../../rpc-contract';

/** Takes everything of a reference clip out of storage: all objects under `clips/<clip>/`, the upload and its spool file. Idempotent. */
export const removeClip = defineRpc({
  service: 'storage',
  verb: 'remove-clip',
  request: z.object({ clipId, uploadId }),
  reply: z.object({ objects: z.number().int().nonnegative() }),
});
