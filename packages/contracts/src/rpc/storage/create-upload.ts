import { z } from 'zod';
import { uploadId, userId } from '../../ids';
import { defineRpc } from '../../rpc-contract';

/** Makes the tus resource of a server-made id, once; the same call again answers with the same resource and a fresh token. */
export const createUpload = defineRpc({
  service: 'storage',
  verb: 'create-upload',
  request: z.object({ uploadId, ownerId: userId, bytes: z.number().int().positive() }),
  reply: z.object({
    /** Path at the front door to PATCH, e.g. `/upload/<id>`. */
    path: z.string(),
    /** Goes into the `Upload-Token` header of every tus request. */
    token: z.string(),
    tokenExpiresAtMs: z.number().int(),
    receivedBytes: z.number().int().nonnegative(),
  }),
});
