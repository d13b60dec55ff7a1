import { createHash } from 'node:crypto';
import { uploadId, type UploadId } from '@hoithi/contracts';

/** The same file of the same entry is the same upload session, on any device: a repeat resumes. */
export function uploadIdOf(file: {
  readonly ownerId: string;
  readonly contestId: string;
  readonly entryId: string;
  readonly bytes: number;
  readonly fingerprint: string;
}): UploadId {
  const { ownerId, contestId, entryId, bytes, fingerprint } = file;
  const digest = createHash('sha256').update(JSON.stringify([ownerId, contestId, entryId, bytes, fingerprint]));
  return uploadId.parse(`up_${digest.digest('hex').slice(0, 40)}`);
}
