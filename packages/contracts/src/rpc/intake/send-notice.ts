import { z } from 'zod';
import { contestId, entryId } from '../../ids';
import { defineRpc } from '../../rpc-contract';

export const NOTICE_KINDS = [
  'received',
  'must-fix',
  'accepted',
  'not-accepted',
  'finalist',
  'not-selected',
  'published',
  'withdrawn',
  'disqualified',
  'taken-down',
  'outcome',
  'judging-open',
  'attention',
] as const;

/** Sends one templated notice to the people behind an entry (or, for judging-open and attention, to staff). `key` deduplicates. */
export const sendNotice = defineRpc({
  service: 'intake',
  verb: 'send-notice',
  request: z.object({
    contestId,
    entryId: entryId.nullable(),
    kind: z.enum(NOTICE_KINDS),
    key: z.string().min(3).max(200),
  }),
  reply: z.object({ state: z.enum(['sent', 'already-sent']) }),
});
