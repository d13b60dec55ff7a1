import { z } from 'zod';
import { channel } from '../entry-fields';
import { defineFact } from '../fact-contract';
import { contestId, entryId, instantMs } from '../ids';

export const publicationVisible = defineFact({
  aggregate: 'publication',
  fact: 'visible',
  payload: z.object({ contestId, entryId, channel, url: z.string(), atMs: instantMs }),
});
