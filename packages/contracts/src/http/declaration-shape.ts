import { z } from 'zod';
import { instantMs, sha256Hex } from '../ids';
import { declaredRelation } from '../rpc/intake/find-conflicts';

/** A tie that a juror declares, in own words, with one of the contest's reasons. */
export const relation = declaredRelation.extend({ reasonId: z.string().max(60) });
export const relations = z.array(relation).max(30);

/** What a juror has declared (O16); `paper` where two persons keyed it from the juror's signed paper. */
export const declaration = z.object({
  relations: z.array(relation),
  atMs: instantMs,
  paper: z.object({ firstName: z.string(), secondName: z.string(), scanSha256: sha256Hex }).nullable(),
});
