import { callRpc } from '@hoithi/bus';
import { createUpload, ingestUpload, uploadStatus } from '@hoithi/contracts';
import { MIB, film, place, type StorageUnderTest } from './storage-under-test';

/** Calls that must change nothing. */
export function describeWrongCalls(storage: StorageUnderTest): void {
  const { bus, origin, freshId, patch, head, open, sendWhole, codeOf } = storage;
  describe('a wrong call changes nothing and says why', () => {
    it.each([
      ['without a token', null, 0, 403],
      ['with the token of another upload', 'foreign', 0, 403],
      ['at another offset than the server stands', 'own', 7, 409],
    ])('PATCH %s', async (_case, whose, offset, status) => {
      const uploadId = freshId();
      const { path, token } = await open(uploadId);
      const foreign = (await open(freshId())).token;
      const used = whose === 'own' ? token : whose === 'foreign' ? foreign : null;
      expect((await patch(path, used, offset, film.subarray(0, 10))).status).toBe(status);
      expect(await head(path, token)).toBe(0);
    });

    it('a body larger than declared is refused', async () => {
      const uploadId = freshId();
      const { path, token } = await open(uploadId, 1000);
      expect((await patch(path, token, 0, film.subarray(0, 2000))).status).toBeGreaterThanOrEqual(400);
      expect((await callRpc(bus(), uploadStatus, { uploadId })).receivedBytes).toBeLessThanOrEqual(1000);
    });

    it('nobody makes or deletes a session from outside', async () => {
      const { path, token } = await open(freshId());
      const made = await fetch(`${origin()}/upload`, {
        method: 'POST',
        headers: { 'tus-resumable': '1.0.0', 'upload-length': '10' },
      });
      expect([made.status, ((await made.json()) as { error: { code: string } }).error.code]).toEqual([
        403,
        'not-allowed',
      ]);
      const deleted = await fetch(origin() + path, {
        method: 'DELETE',
        headers: { 'tus-resumable': '1.0.0', 'upload-token': token },
      });
      expect(deleted.status).toBe(403);
    });

    it('an unfinished, an unknown and a differing upload are not ingested', async () => {
      const half = freshId();
      const { path, token } = await open(half);
      await patch(path, token, 0, film.subarray(0, MIB));
      const whole = freshId();
      await sendWhole(whole);
      const ingest = (uploadId: never, expectedSha256: string | null) =>
        codeOf(callRpc(bus(), ingestUpload, { uploadId, ...place, expectedSha256: expectedSha256 as never }));
      expect(await ingest(half, null)).toBe('upload-incomplete');
      expect(await ingest(freshId(), null)).toBe('unknown-upload');
      expect(await ingest(whole, 'f'.repeat(64))).toBe('upload-mismatch');
      expect((await callRpc(bus(), uploadStatus, { uploadId: whole })).state).toBe('complete');
    });

    it('a session is opened by its owner only, and with its own size', async () => {
      const uploadId = freshId();
      await open(uploadId);
      expect(
        await codeOf(callRpc(bus(), createUpload, { uploadId, ownerId: 'user-2' as never, bytes: film.length })),
      ).toBe('upload-token-invalid');
      expect(await codeOf(open(uploadId, 17))).toBe('upload-mismatch');
      expect(await codeOf(open(freshId(), Number.MAX_SAFE_INTEGER))).toBe('spool-full');
    });
  });
}
