import { z } from 'zod';
import { defineFact } from '../fact-contract';
import { contestId, entryId, instantMs, sha256Hex, userId } from '../ids';

/** A juror sealed a sheet. Carries the sheet's hash, never a mark. */
export const sheetSealed = defineFact({
  aggregate: 'sheet',
  fact: 'sealed',
  payload: z.object({ contestId, entryId, jurorId: userId, sheetHash: sha256Hex, atMs: instantMs }),
});
