import { z } from 'zod';
import { contestId, entryCode, instantMs, userId } from '../../ids';
import { defineRpc } from '../../rpc-contract';

/** Kinds of letters that only one juror gets; no mark is ever in them. */
export const jurorLetter = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('judging-reminder'), filmsLeft: z.number().int().positive(), untilMs: instantMs }),
  z.object({ kind: z.literal('further-viewings'), films: z.number().int().positive(), untilMs: instantMs }),
  z.object({ kind: z.literal('look-again'), untilMs: instantMs }),
  z.object({ kind: z.literal('sheet-keyed'), code: entryCode, atMs: instantMs }),
]);

/** Writes to one juror, once per key. `absent` when the juror is no longer in the register, or under an address that does not exist. */
export const tellJuror = defineRpc({
  service: 'intake',
  verb: 'tell-juror',
  request: z.object({ contestId, jurorId: userId, key: z.string().min(3).max(200), letter: jurorLetter }),
  reply: z.object({ state: z.enum(['sent', 'already-sent', 'absent']) }),
});
