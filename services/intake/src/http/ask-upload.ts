import { callRpc } from '@hoithi/bus';
import { ContestError, uploadStatus } from '@hoithi/contracts';
import type { UploadSession } from '../entry/entry-record';
import type { EntrySurroundings } from '../entry/entry-view';
import type { Intake } from '../intake';

/** Where an upload stands. While storage is away the page is answered from what is known here; submitting asks again. */
export async function askUpload(
  intake: Pick<Intake, 'bus'>,
  upload: UploadSession | null,
): Promise<EntrySurroundings['upload']> {
  if (!upload) return null;
  try {
    const { receivedBytes, state } = await callRpc(
      intake.bus,
      uploadStatus,
      { uploadId: upload.uploadId },
      { timeoutMs: 3_000 },
    );
    return { receivedBytes, state };
  } catch (error) {
    if (!(error instanceof ContestError)) throw error;
    if (error.code === 'unknown-upload') return { receivedBytes: 0, state: 'expired' };
    if (!error.retryable) throw error;
    return upload.completedAtMs === null
      ? { receivedBytes: upload.receivedBytes, state: 'receiving' }
      : { receivedBytes: upload.bytes, state: 'complete' };
  }
}
