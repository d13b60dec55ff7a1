import { callRpc } from '@hoithi/bus';
import { ContestError, uploadStatus } from '@hoithi/contracts';
import type { Intake } from '../intake';
import type { ClipRow } from '../store/clip-row';

/** How much of a clip's file has arrived; all of it once storage keeps it, none while storage is away or knows nothing of it. */
export async function clipReceived(
  { bus }: Pick<Intake, 'bus'>,
  { uploadId, bytes, state }: Pick<ClipRow, 'uploadId' | 'bytes' | 'state'>,
): Promise<number> {
  if (state === 'ready' || state === 'fingerprinting') return bytes;
  try {
    return (await callRpc(bus, uploadStatus, { uploadId }, { timeoutMs: 3_000 })).receivedBytes;
  } catch (error) {
    if (error instanceof ContestError && (error.retryable || error.code === 'unknown-upload')) return 0;
    throw error;
  }
}
