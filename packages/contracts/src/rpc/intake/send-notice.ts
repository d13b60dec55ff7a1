import { z } from 'zod';
import { contestId, entryId, instantMs } from '../../ids';
import { defineRpc } from '../../rpc-contract';

export const NOTICE_KINDS = [
  'received',
  'must-fix',
  'accepted',
  'not-accepted',
  'screening-repair',
  'finalist',
  'not-selected',
  'published',
  'withdrawn',
  'disqualified',
  'taken-down',
  'provisional-result',
  'result-changed',
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
    /** What a letter about the council's result speaks of; the entry itself learns its outcome at the very end. */
    result: z
      .object({
        prizeId: z.string().nullable(),
        /** The prize of the edition before, where this one differs. */
        before: z.object({ prizeId: z.string().nullable() }).optional(),
        /** Until when complaints are taken; null where the window is over. */
        complaintsCloseAtMs: instantMs.nullable(),
      })
      .optional(),
  }),
  reply: z.object({ state: z.enum(['sent', 'already-sent']) }),
});
