import { z } from 'zod';
import { objectKey } from '../../ids';
import { defineRpc } from '../../rpc-contract';

/** A signed path at the front door (`/media/<token>`) that serves one object with Range until it expires. */
export const playbackGrant = defineRpc({
  service: 'storage',
  verb: 'playback-grant',
  request: z.object({
    objectKeys: z.array(objectKey).min(1).max(200),
    forSeconds: z.number().int().min(30).max(604_800),
  }),
  reply: z.object({ paths: z.record(z.string(), z.string()) }),
});
