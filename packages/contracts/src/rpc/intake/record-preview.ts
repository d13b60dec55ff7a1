import { z } from 'zod';
import { contestId, entryId, objectKey } from '../../ids';
import { finding, inspectionRuns } from '../../inspection';
import { defineRpc } from '../../rpc-contract';

/** What was made of one version after it was accepted. Keys depend on the film's hash, so the same again is the same. */
export const filmPreview = z.object({
  hls: objectKey.nullable(),
  p720: objectKey.nullable(),
  p480: objectKey.nullable(),
  /** The play copy of a film that browsers could not show as it is. */
  play: objectKey.nullable(),
});
export type FilmPreview = z.infer<typeof filmPreview>;

/** Why the tools gave up on a preview: how ffmpeg ended twice, or that workers died over the film. */
export const previewFailure = z.enum(['tool-crashed', 'tool-timeout', 'tool-stalled', 'tool-output', 'worker-lost']);
export type PreviewFailure = z.infer<typeof previewFailure>;

/**
 * Keeps the preview beside the version, and what the decoding of the whole film found beside the findings of its verdict: a late
 * must-fix changes the verdict. A preview that could not be made leaves what an earlier try made, and says why.
 */
export const recordPreview = defineRpc({
  service: 'intake',
  verb: 'record-preview',
  request: z.object({
    contestId,
    entryId,
    version: z.number().int().positive(),
    preview: filmPreview.nullable(),
    finding: finding.nullable(),
    failure: previewFailure.nullable().default(null),
    runs: inspectionRuns.nullable().default(null),
  }),
  reply: z.object({}),
});
