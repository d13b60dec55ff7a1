import { z } from 'zod';
import { contestId, entryId } from '../../ids';
import { defineRpc } from '../../rpc-contract';

/** The outcomes of one council decision, a page at a time; entries out of judging are not in it. */
export const listOutcomes = defineRpc({
  service: 'award',
  verb: 'list-outcomes',
  request: z.object({
    contestId,
    decisionId: z.string(),
    after: entryId.nullable(),
    limit: z.number().int().min(1).max(500),
  }),
  reply: z.object({
    outcomes: z.array(
      z.object({
        entryId,
        outcome: z.enum(['prize', 'no-prize']),
        prizeId: z.string().nullable(),
        /** Only where the edition before gave the work another prize, or none. */
        before: z.object({ prizeId: z.string().nullable() }).optional(),
      }),
    ),
    next: entryId.nullable(),
  }),
});
