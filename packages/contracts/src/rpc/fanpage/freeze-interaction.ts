import { z } from 'zod';
import { contestId, instantMs, sha256Hex } from '../../ids';
import { defineRpc } from '../../rpc-contract';

/** Takes the freeze record (R18) at the given instant and closes reactions; publishes `interaction.frozen`. Idempotent per contest. */
export const freezeInteraction = defineRpc({
  service: 'fanpage',
  verb: 'freeze-interaction',
  request: z.object({ contestId, freezeAtMs: instantMs }),
  reply: z.object({
    freezeId: z.string(),
    hash: sha256Hex,
    entries: z.number().int().nonnegative(),
    takenAtMs: instantMs,
  }),
});
