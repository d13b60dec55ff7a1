import { callRpc } from '@hoithi/bus';
import { ingestUpload, uploadStatus } from '@hoithi/contracts';
import { MIB, film, place, sha256, type StorageUnderTest } from './storage-under-test';

/** A film that comes in pieces, through cuts and kills. */
export function describeUploading(storage: StorageUnderTest): void {
  const { bus, freshId, patch, head, open, killAndWait } = storage;
  describe('an upload over a bad link', () => {
    it('goes on where the server stands after every cut, and the film is whole', async () => {
      const uploadId = freshId();
      const { path, token } = await open(uploadId);
      let sent = 0;
      for (const end of [100_000, 1_234_567, 3 * MIB, film.length]) {
        expect(await head(path, token)).toBe(sent);
        expect((await patch(path, token, sent, film.subarray(sent, end))).status).toBe(204);
        sent = end;
      }
      const stored = await callRpc(bus(), ingestUpload, { uploadId, ...place, expectedSha256: sha256 as never });
      expect(stored).toEqual({ objectKey: `entries/demo/entry-1/${sha256}.mp4`, sha256, bytes: film.length });
      expect(await callRpc(bus(), uploadStatus, { uploadId })).toMatchObject({ state: 'stored', sha256 });
    });

    it('keeps what arrived when the service is killed in mid-upload', async () => {
      const uploadId = freshId();
      const { path, token } = await open(uploadId);
      await patch(path, token, 0, film.subarray(0, 2 * MIB));
      await killAndWait();
      const again = await open(uploadId);
      expect(again.receivedBytes).toBe(2 * MIB);
      expect((await patch(again.path, again.token, 2 * MIB, film.subarray(2 * MIB))).status).toBe(204);
      expect((await callRpc(bus(), uploadStatus, { uploadId })).state).toBe('complete');
    }, 60_000);

    it('answers the same session however often it is opened, also twenty times at once', async () => {
      const uploadId = freshId();
      const first = await open(uploadId);
      await patch(first.path, first.token, 0, film.subarray(0, MIB));
      const answers = await Promise.all(Array.from({ length: 20 }, () => open(uploadId)));
      expect(new Set(answers.map(({ receivedBytes }) => receivedBytes))).toEqual(new Set([MIB]));
    });
  });
}
