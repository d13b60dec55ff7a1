import { z } from 'zod';
import { entryLights } from '../../http/council-shapes';
import { contestId, entryId } from '../../ids';
import { defineRpc } from '../../rpc-contract';

/** What the rules say against works that may win a prize (R5, R10, O10): codes and severities only. */
export const eligibilityLights = defineRpc({
  service: 'intake',
  verb: 'eligibility-lights',
  request: z.object({ contestId, entryIds: z.array(entryId).max(200) }),
  reply: z.object({ entries: z.array(entryLights) }),
});
