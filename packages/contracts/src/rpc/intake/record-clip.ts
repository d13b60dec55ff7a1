import { z } from 'zod';
import { bilingual } from '../../bilingual';
import { clipId, instantMs } from '../../ids';
import { defineRpc } from '../../rpc-contract';

/** Where a reference clip is in its life. `deleting` is intake's own word: the wish stands before the workflow has heard of it. */
export const clipState = z.enum(['uploading', 'fingerprinting', 'ready', 'failed', 'deleting']);

/** A code of the error table, of a finding, or of a wait that nobody ended; `text` is the finding's sentence. */
export const clipFailure = z.object({ code: z.string().max(60), text: bilingual.nullable() });

/**
 * What the clip's workflow says of it. `atMs` is the workflow's clock: what is older than the known state changes nothing.
 * A clip that is being deleted, or is gone, is left as it is.
 */
export const recordClip = defineRpc({
  service: 'intake',
  verb: 'record-clip',
  request: z.object({
    clipId,
    state: z.enum(['uploading', 'fingerprinting', 'ready', 'failed']),
    failure: clipFailure.nullable(),
    /** Until when the state waits for somebody; null where nobody has to act. */
    untilMs: instantMs.nullable(),
    atMs: instantMs,
  }),
  reply: z.object({}),
});
