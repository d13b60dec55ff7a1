import { z } from 'zod';
import { contestId } from '../ids';
import { defineRpc, type RpcService } from '../rpc-contract';

/**
 * A service looks through its own records for anything that must never be (the invariants of ARCHITECTURE.md) and names each case.
 * Asked after every end-to-end test, by the rehearsal and by `hoithi doctor`. Ids only, no personal data.
 */
const audit = (service: RpcService) =>
  defineRpc({
    service,
    verb: 'audit',
    request: z.object({ contestId }),
    reply: z.object({
      checked: z.number().int().nonnegative(),
      broken: z.array(z.object({ invariant: z.string(), subject: z.string(), text: z.string() })),
    }),
  });

export const auditIntake = audit('intake');
export const auditStorage = audit('storage');
export const auditAward = audit('award');
export const auditFanpage = audit('fanpage');
