import { ContestError, createUpload } from '@hoithi/contracts';
import { rpc } from '@hoithi/bus';
import type { Storage } from '../storage';
import { keepFresh } from '../store/keep-fresh';
import { issueUploadToken } from '../tokens/upload-token';
import { UPLOAD_PATH } from '../tus/upload-path';

/**
 * Opens or resumes a session. Refuses before the disk is full: free space less what open sessions still may send must hold the new film.
 * Errors: `spool-full` (retryable), `upload-token-invalid` when the id belongs to somebody else, `already-done` when its film is stored,
 * `upload-mismatch` when the size differs from the first time.
 */
export const serveCreateUpload = ({ uploads, spool, uploadSigner, clock, reserveBytes }: Storage) =>
  rpc(createUpload, async ({ uploadId, ownerId, bytes }) => {
    const nowMs = clock.nowMs();
    const known = await uploads.find(uploadId);
    if (!known && (await spool.freeBytes()) - (await uploads.reservedBytes()) - reserveBytes < bytes)
      throw new ContestError('spool-full', { bytes });
    const record = known ?? (await uploads.open({ id: uploadId, ownerId, bytes, nowMs }));
    if (record.ownerId !== ownerId) throw new ContestError('upload-token-invalid');
    if (record.bytes !== bytes) throw new ContestError('upload-mismatch', { expectedBytes: record.bytes, bytes });
    if (record.state === 'stored') throw new ContestError('already-done', { uploadId });
    if (record.state === 'expired')
      await uploads.change(uploadId, () => ({ set: { state: 'open', touchedAtMs: nowMs } }));
    else await uploads.change(uploadId, keepFresh(nowMs));
    await spool.ensure({ id: uploadId, bytes });
    const { token, expiresAtMs } = issueUploadToken(uploadSigner, { id: uploadId, ownerId, nowMs });
    return {
      path: `${UPLOAD_PATH}/${uploadId}`,
      token,
      tokenExpiresAtMs: expiresAtMs,
      receivedBytes: (await spool.receivedBytes(uploadId)) ?? 0,
    };
  });
