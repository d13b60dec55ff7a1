import { z } from 'zod';
import { defineFact } from '../fact-contract';
import { contestId, entryId, instantMs, sha256Hex } from '../ids';

/** The interaction freeze record (R18): raw and accepted counts per entry at one instant, with the record's hash. */
export const interactionFrozen = defineFact({
  aggregate: 'interaction',
  fact: 'frozen',
  payload: z.object({
    contestId,
    freezeId: z.string().min(3).max(64),
    /** The instant the counts are of; with it the record can be written again and its hash checked. */
    freezeAtMs: instantMs.optional(),
    takenAtMs: instantMs,
    hash: sha256Hex,
    counts: z.array(
      z.object({
        entryId,
        raw: z.number().int().nonnegative(),
        accepted: z.number().int().nonnegative(),
        /** Different people whose votes stood, and when the last of those votes was given: they break ties. */
        voters: z.number().int().nonnegative().optional(),
        reachedAtMs: instantMs.nullable().optional(),
      }),
    ),
  }),
});
