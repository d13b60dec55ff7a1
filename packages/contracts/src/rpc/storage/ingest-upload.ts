import { z } from 'zod';
import { contestId, entryId, objectKey, sha256Hex, uploadId } from '../../ids';
import { defineRpc } from '../../rpc-contract';

/**
 * Hashes the spool file, puts it into S3 as `entries/<contest>/<entry>/<sha256>.mp4`, reads it back, marks it stored and
 * frees the spool. Idempotent: after success the same call answers from the record. Errors: upload-incomplete,
 * upload-mismatch, unknown-upload; anything of S3 is retryable. Long for large films: callers allow minutes.
 */
export const ingestUpload = defineRpc({
  service: 'storage',
  verb: 'ingest-upload',
  request: z.object({ uploadId, contestId, entryId, expectedSha256: sha256Hex.nullable() }),
  reply: z.object({ objectKey, sha256: sha256Hex, bytes: z.number().int().positive() }),
});
