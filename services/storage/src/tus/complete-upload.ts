import { uploadCompleted, type UploadId } from '@hoithi/contracts';
import { outboxEntry } from '@hoithi/mongo-kit';
import type { UploadStore } from '../store/upload-store';

/** Marks a session complete once, and says so to whoever listens. */
export async function completeUpload(options: {
  readonly uploads: UploadStore;
  readonly id: UploadId;
  readonly nowMs: number;
}): Promise<void> {
  const { uploads, id, nowMs } = options;
  await uploads.change(id, (record) => {
    if (record.state !== 'open') return null;
    const fact = outboxEntry(
      uploadCompleted,
      { uploadId: id, bytes: record.bytes, atMs: nowMs },
      { contestId: 'any', factId: `upload/${id}/completed`, atMs: nowMs },
    );
    return { set: { state: 'complete', touchedAtMs: nowMs }, facts: [fact] };
  });
}
