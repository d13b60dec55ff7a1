import { z } from 'zod';
import { entryPhase } from '../../entry-fields';
import { contestId, entryCode, entryId } from '../../ids';
import { defineRpc } from '../../rpc-contract';

/** Submitted entries of a contest in id order, a page at a time: what fan-outs walk. */
export const listEntries = defineRpc({
  service: 'intake',
  verb: 'list-entries',
  request: z.object({
    contestId,
    open: z.enum(['only', 'all']),
    after: entryId.nullable(),
    limit: z.number().int().min(1).max(500),
  }),
  reply: z.object({
    entries: z.array(z.object({ entryId, code: entryCode, phase: entryPhase })),
    next: entryId.nullable(),
  }),
});
