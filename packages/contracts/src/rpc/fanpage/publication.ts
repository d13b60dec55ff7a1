import { z } from 'zod';
import { channel } from '../../entry-fields';
import { contestId, entryCode, entryId, instantMs } from '../../ids';
import { defineRpc } from '../../rpc-contract';

const key = { contestId, entryId, channel };
const publicationState = z.enum(['planned', 'sent', 'visible', 'withdrawn', 'absent', 'failed']);
const reply = z.object({ state: publicationState, url: z.string().nullable(), visibleFromMs: instantMs.nullable() });

/** Records the intention before anything is sent. One publication per entry and channel (invariant 4); a changed instant is taken over while nothing is visible yet. */
export const planPublication = defineRpc({
  service: 'fanpage',
  verb: 'plan-publication',
  request: z.object({ ...key, code: entryCode, visibleFromMs: instantMs }),
  reply,
});

/** Carries the planned post to its channel so that it becomes visible at its instant. Never blind-retried: reconcile first. */
export const sendPublication = defineRpc({
  service: 'fanpage',
  verb: 'send-publication',
  request: z.object(key),
  reply,
});

/** Asks the channel what really is there, and brings the record in line. */
export const reconcilePublication = defineRpc({
  service: 'fanpage',
  verb: 'reconcile-publication',
  request: z.object(key),
  reply,
});

/** Takes the post out of sight (withdrawal, disqualification, takedown). Idempotent. */
export const withdrawPublication = defineRpc({
  service: 'fanpage',
  verb: 'withdraw-publication',
  request: z.object(key),
  reply,
});
