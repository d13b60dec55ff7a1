import { z } from 'zod';
import { clipId, objectKey, sha256Hex, uploadId } from '../../ids';
import { defineRpc } from '../../rpc-contract';

/** As `ingest-upload`, for a reference clip: the object is `clips/<clip>/<sha256>.mp4`. */
export const ingestClip = defineRpc({
  service: 'storage',
  verb: 'ingest-clip',
  request: z.object({ uploadId, clipId }),
  reply: z.object({ objectKey, sha256: sha256Hex, bytes: z.number().int().positive() }),
});
