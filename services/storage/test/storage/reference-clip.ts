import { callRpc } from '@hoithi/bus';
import { ingestClip, objectUrls, removeClip, uploadStatus } from '@hoithi/contracts';
import { film, sha256, type StorageUnderTest } from './storage-under-test';

/** A reference clip with everything that is made of it. */
export function describeReferenceClip(storage: StorageUnderTest): void {
  const { bus, freshId, sendWhole, codeOf } = storage;
  describe('a reference clip', () => {
    const clip = `clip_${'1'.repeat(32)}`;
    const clipId = clip as never;

    it('is kept in its own folder, and goes with everything that was made of it, however often it is removed', async () => {
      const uploadId = freshId();
      await sendWhole(uploadId);
      const stored = await callRpc(bus(), ingestClip, { uploadId, clipId });
      expect(stored).toEqual({ objectKey: `clips/${clip}/${sha256}.mp4`, sha256, bytes: film.length });
      const made = { key: `clips/${clip}/${sha256}/still-1.jpg` as never, contentType: 'image/jpeg' };
      const { put } = await callRpc(bus(), objectUrls, { get: [], put: [made] });
      expect((await fetch(put[made.key] ?? '', { method: 'PUT', body: 'picture' })).status).toBe(200);
      expect(await callRpc(bus(), removeClip, { clipId, uploadId })).toEqual({ objects: 2 });
      expect(await callRpc(bus(), removeClip, { clipId, uploadId })).toEqual({ objects: 0 });
      expect(await codeOf(callRpc(bus(), uploadStatus, { uploadId }))).toBe('unknown-upload');
      const { get } = await callRpc(bus(), objectUrls, { get: [stored.objectKey], put: [] });
      expect((await fetch(get[stored.objectKey] ?? '')).status).toBe(404);
    });
  });
}
