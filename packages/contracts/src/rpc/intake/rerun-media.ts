import { z } from 'zod';
import { contestId, entryCode, entryId } from '../../ids';
import { inspectionRuns } from '../../inspection';
import { defineRpc } from '../../rpc-contract';
import { previewFailure } from './record-preview';

/** An entry as a person at a terminal names it: by its id, or by its code in a contest. */
const namedEntry = z.union([z.object({ entryId }), z.object({ contestId, code: entryCode })]);

const again = {
  request: z.object({ entry: namedEntry, reason: z.string().trim().min(3).max(1000) }),
  reply: z.object({ contestId, entryId, code: entryCode, version: z.number().int().positive(), phase: z.string() }),
};

/** Checks the current film of an entry once more, for the operator at a terminal; the reason is kept in the audit trail. */
export const rerunMedia = defineRpc({ service: 'intake', verb: 'rerun-media', ...again });

/** Makes the preview of an accepted film once more, at any time before the entry's outcome. */
export const remakePreview = defineRpc({ service: 'intake', verb: 'remake-preview', ...again });

/** Where the records of the runs on the current film lie, and what they sum up to. */
export const mediaRuns = defineRpc({
  service: 'intake',
  verb: 'media-runs',
  request: z.object({ entry: namedEntry }),
  reply: z.object({
    contestId,
    entryId,
    code: entryCode,
    version: z.number().int().positive(),
    verdict: z.enum(['accepted', 'must-fix', 'unprocessable']).nullable(),
    runs: inspectionRuns.nullable(),
    /** Of its preview; null as long as none was tried. */
    previewRuns: inspectionRuns.nullable(),
    previewFailure: previewFailure.nullable(),
  }),
});
