import type { Store } from './open-store';

/** Notes that an upload session has all its bytes; a session that is nobody's current one changes nothing. */
export async function noteUploadCompleted(
  store: Pick<Store, 'entries'>,
  completed: { readonly uploadId: string; readonly bytes: number; readonly atMs: number },
): Promise<void> {
  const { uploadId, bytes, atMs } = completed;
  await store.entries.updateOne({ 'upload.uploadId': uploadId, 'upload.completedAtMs': null } as object, {
    $set: { 'upload.completedAtMs': atMs, 'upload.receivedBytes': bytes },
    $inc: { version: 1 },
  });
}
