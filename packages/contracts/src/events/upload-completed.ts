import { z } from 'zod';
import { defineFact } from '../fact-contract';
import { instantMs, uploadId } from '../ids';

/** Every byte of an upload has arrived in the spool. A hint only: submit asks storage itself. */
export const uploadCompleted = defineFact({
  aggregate: 'upload',
  fact: 'completed',
  payload: z.object({ uploadId, bytes: z.number().int().positive(), atMs: instantMs }),
});
