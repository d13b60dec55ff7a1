import type { z } from 'zod';
import type { ClipId } from '../ids';
import type { forgetClip } from '../rpc/intake/forget-clip';
import type { recordClip } from '../rpc/intake/record-clip';
import type { ingestClip } from '../rpc/storage/ingest-clip';
import type { removeClip } from '../rpc/storage/remove-clip';

/** Why a clip cannot be used: a code, and the finding's own sentence where a finding is the reason. */
export type ClipFailure = NonNullable<z.infer<typeof recordClip.request>['failure']>;

/** Effects around a reference clip. `printClip` runs on the `media` queue, the others on `services`; each is idempotent. */
export interface ClipActivities {
  ingestClip(input: z.infer<typeof ingestClip.request>): Promise<z.infer<typeof ingestClip.reply>>;
  /** Looks at the clip in the sandbox and tells intake its fingerprint. A clip that cannot be read is a result, not an error. */
  printClip(
    input: { readonly clipId: ClipId } & z.infer<typeof ingestClip.reply>,
  ): Promise<{ readonly failure: ClipFailure | null }>;
  recordClip(input: z.infer<typeof recordClip.request>): Promise<void>;
  /** Takes the clip's objects and its upload out of storage. */
  removeClipObjects(input: z.infer<typeof removeClip.request>): Promise<void>;
  /** Takes the clip, its fingerprint and its matches out of intake. */
  forgetClip(input: z.infer<typeof forgetClip.request>): Promise<void>;
}
