import { z } from 'zod';
import { contestId, sha256Hex } from '../../ids';
import { defineRpc } from '../../rpc-contract';

/**
 * Everything the papers of a contest are made of, as `parsePaperData` of @hoithi/papers reads it, in slices that fit a message.
 * Without a ticket the data are read anew; with the ticket of the first answer the other slices of the same data follow.
 * A ticket is good for some minutes. No mark is in the data before the lock.
 */
export const paperData = defineRpc({
  service: 'award',
  verb: 'paper-data',
  request: z.object({ contestId, ticket: sha256Hex.nullable(), slice: z.number().int().nonnegative() }),
  reply: z.object({
    /** SHA-256 of the whole gzip file. */
    ticket: sha256Hex,
    slices: z.number().int().positive(),
    /** Base64 of this slice of the gzipped JSON. */
    gzip: z.string(),
  }),
});
