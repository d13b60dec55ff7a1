import { z } from 'zod';
import { objectKey } from '../../ids';
import { defineRpc } from '../../rpc-contract';

/** Short-lived presigned S3 addresses for our own workers on the inner network. Never handed to a browser. */
export const objectUrls = defineRpc({
  service: 'storage',
  verb: 'object-urls',
  request: z.object({
    get: z.array(objectKey).max(20),
    put: z.array(z.object({ key: objectKey, contentType: z.string() })).max(20),
  }),
  reply: z.object({ get: z.record(z.string(), z.string()), put: z.record(z.string(), z.string()) }),
});
