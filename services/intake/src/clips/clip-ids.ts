import { createHash } from 'node:crypto';
import { clipId, uploadId, type ClipId, type UploadId } from '@hoithi/contracts';

const digest = (parts: readonly unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** The same file is the same clip, whoever adds it. */
export const clipIdOf = ({ bytes, fingerprint }: { readonly bytes: number; readonly fingerprint: string }): ClipId =>
  clipId.parse(`clip_${digest([bytes, fingerprint]).slice(0, 32)}`);

/** A file that is added again after its clip was deleted is sent again. */
export const clipUploadIdOf = (clip: ClipId, addedAtMs: number): UploadId =>
  uploadId.parse(`up_${digest([clip, addedAtMs]).slice(0, 40)}`);
