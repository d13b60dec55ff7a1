import { z } from 'zod';
import { objectKey, sha256Hex, uploadId } from '../../ids';
import { defineRpc } from '../../rpc-contract';

export const uploadStatus = defineRpc({
  service: 'storage',
  verb: 'upload-status',
  request: z.object({ uploadId }),
  reply: z.object({
    state: z.enum(['receiving', 'complete', 'stored', 'expired']),
    bytes: z.number().int().positive(),
    receivedBytes: z.number().int().nonnegative(),
    /** Known once the spool file has been hashed (state complete: on demand; stored: always). */
    sha256: sha256Hex.nullable(),
    objectKey: objectKey.nullable(),
  }),
});
