import { callRpc } from '@hoithi/bus';
import { auditStorage, ingestUpload, objectUrls, playbackGrant } from '@hoithi/contracts';
import { createHash } from 'node:crypto';
import { film, place, sha256, type StorageUnderTest } from './storage-under-test';

/** A film that is kept: ingested once, played by ranges, read by workers, audited. */
export function describeStoredFilm(storage: StorageUnderTest): void {
  const { bus, origin, freshId, sendWhole } = storage;
  describe('a stored film', () => {
    it('is ingested once however many ask at once, and asked again answers the same', async () => {
      const uploadId = freshId();
      await sendWhole(uploadId);
      const request = { uploadId, ...place, expectedSha256: null };
      const answers = await Promise.all(Array.from({ length: 5 }, () => callRpc(bus(), ingestUpload, request)));
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(await callRpc(bus(), ingestUpload, request)).toEqual(answers[0]);
    });

    it('plays by a signed path, with ranges as browsers ask for them', async () => {
      const objectKey = `entries/demo/entry-1/${sha256}.mp4` as never;
      const { paths } = await callRpc(bus(), playbackGrant, { objectKeys: [objectKey], forSeconds: 600 });
      const url = origin() + paths[objectKey];
      const ask = (range: string) => fetch(url, { headers: { range } });
      const first = await ask('bytes=0-1');
      expect([first.status, first.headers.get('content-range')]).toEqual([206, `bytes 0-1/${film.length}`]);
      expect(Buffer.from(await first.arrayBuffer())).toEqual(film.subarray(0, 2));
      const tail = await ask('bytes=-100');
      expect(Buffer.from(await tail.arrayBuffer())).toEqual(film.subarray(film.length - 100));
      expect((await ask(`bytes=${film.length}-`)).status).toBe(416);
      const whole = await fetch(url);
      expect(
        createHash('sha256')
          .update(Buffer.from(await whole.arrayBuffer()))
          .digest('hex'),
      ).toBe(sha256);
      expect((await fetch(`${url}x`)).status).toBe(403);
    });

    it('is read and its renditions are written by our workers through presigned addresses', async () => {
      const key = 'entries/demo/entry-1/poster.jpg' as never;
      const urls = await callRpc(bus(), objectUrls, { get: [], put: [{ key, contentType: 'image/jpeg' }] });
      expect((await fetch(String(urls.put[key]), { method: 'PUT', body: 'picture' })).status).toBe(200);
      const { get } = await callRpc(bus(), objectUrls, { get: [key], put: [] });
      expect(await (await fetch(String(get[key]))).text()).toBe('picture');
    });

    it('streams: the grant of a playlist covers its folder, with ranges, and nothing beside it', async () => {
      const base = 'renditions/demo/entry-1/abc';
      const stored = {
        'hls/master.m3u8': ['#EXTM3U\n720p.m3u8\n', 'application/vnd.apple.mpegurl'],
        'hls/720p.m3u8': ['#EXTM3U\n#EXT-X-MAP:URI="720p.m4s"\n', 'application/vnd.apple.mpegurl'],
        'hls/720p.m4s': ['0123456789', 'video/mp4'],
        'runs.json': ['{}', 'application/json'],
      } as const;
      for (const [name, [body, contentType]] of Object.entries(stored)) {
        const key = `${base}/${name}` as never;
        const { put } = await callRpc(bus(), objectUrls, { get: [], put: [{ key, contentType }] });
        await fetch(String(put[key]), { method: 'PUT', body, headers: { 'content-type': contentType } });
      }
      const master = `${base}/hls/master.m3u8` as never;
      const { paths } = await callRpc(bus(), playbackGrant, { objectKeys: [master], forSeconds: 600 });
      const url = new URL(origin() + paths[master]);
      const ask = (name: string, range?: string) => fetch(new URL(name, url), range ? { headers: { range } } : {});
      expect(await (await ask('master.m3u8')).text()).toContain('720p.m3u8');
      expect((await ask('720p.m3u8')).headers.get('content-type')).toBe('application/vnd.apple.mpegurl');
      const piece = await ask('720p.m4s', 'bytes=2-4');
      expect([piece.status, await piece.text()]).toEqual([206, '234']);
      expect((await ask('480p.m4s')).status).toBe(404);
      for (const name of ['runs.json', '../runs.json', '..%2Fruns.json', 'x/720p.m4s'])
        expect((await ask(name)).status).toBeGreaterThanOrEqual(403);
      const forged = url.pathname.replace(
        /^\/media\/./,
        (start) => `${start.slice(0, -1)}${start.endsWith('A') ? 'B' : 'A'}`,
      );
      expect((await fetch(origin() + forged)).status).toBe(403);
    });

    it('passes the audit while its object lies in S3', async () => {
      const audit = await callRpc(bus(), auditStorage, { contestId: 'demo' as never });
      expect(audit.checked).toBeGreaterThan(0);
      expect(audit.broken).toEqual([]);
    });
  });
}
