import { z } from 'zod';
import { clipId, objectKey } from '../../ids';
import { defineRpc } from '../../rpc-contract';
import { filmPrint, filmStills } from './record-fingerprint';

/**
 * Keeps the fingerprint of a reference clip and looks for its minutes in all entries of all contests. The same again changes nothing.
 * Errors: `unknown-clip` when it was deleted meanwhile.
 */
export const recordClipPrint = defineRpc({
  service: 'intake',
  verb: 'record-clip-print',
  request: z.object({
    clipId,
    print: filmPrint,
    stills: filmStills.optional(),
    /** Null where browsers could not show the clip's own picture. */
    play: objectKey.nullable(),
    poster: objectKey.nullable(),
  }),
  reply: z.object({ matches: z.number().int().nonnegative() }),
});
