import { z } from 'zod';
import { contestId, entryId } from '../../ids';
import { inspection } from '../../inspection';
import { defineRpc } from '../../rpc-contract';

/** Keeps the technical verdict of one version beside the entry; the same version again overwrites with the same. */
export const recordInspection = defineRpc({
  service: 'intake',
  verb: 'record-inspection',
  request: z.object({ contestId, entryId, version: z.number().int().positive(), inspection }),
  reply: z.object({}),
});
