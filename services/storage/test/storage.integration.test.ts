import { callRpc, connectBus, type Bus } from '@hoithi/bus';
import {
  auditStorage,
  createUpload,
  ingestClip,
  ingestUpload,
  objectUrls,
  playbackGrant,
  removeClip,
  uploadStatus,
  type ContestError,
} from '@hoithi/contracts';
import { startStack, type Stack } from '@hoithi/local';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MIB = 1024 * 1024;
const film = randomBytes(5 * MIB);
const sha256 = createHash('sha256').update(film).digest('hex');

let stack: Stack;
let bus: Bus;
let stateDir: string;
let serial = 0;

const freshId = (): never => `up-${Date.now()}-${(serial += 1)}` as never;
const owner = 'user-1' as never;
const place = { contestId: 'demo' as never, entryId: 'entry-1' as never };

/** Sends one PATCH as tus wants it and returns the answer. */
const patch = (path: string, token: string | null, offset: number, body: Buffer): Promise<Response> =>
  fetch(stack.urls.storage + path, {
    method: 'PATCH',
    headers: {
      'tus-resumable': '1.0.0',
      'content-type': 'application/offset+octet-stream',
      'upload-offset': String(offset),
      ...(token ? { 'upload-token': token } : {}),
    },
    body: new Uint8Array(body),
  });

const head = async (path: string, token: string): Promise<number> => {
  const response = await fetch(stack.urls.storage + path, {
    method: 'HEAD',
    headers: { 'tus-resumable': '1.0.0', 'upload-token': token },
  });
  return Number(response.headers.get('upload-offset'));
};

const open = (uploadId: never, bytes = film.length) => callRpc(bus, createUpload, { uploadId, ownerId: owner, bytes });
const codeOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'no error',
    (error: ContestError) => error.code,
  );

const sendWhole = async (uploadId: never): Promise<void> => {
  const { path, token } = await open(uploadId);
  expect((await patch(path, token, 0, film)).status).toBe(204);
};

beforeAll(async () => {
  stateDir = await mkdtemp(join(tmpdir(), 'hoithi-storage-'));
  stack = await startStack({ stateDir, ports: 'free', services: ['storage'], onLog: () => undefined });
  bus = await connectBus({ url: stack.urls.nats, name: 'storage-test' });
}, 120_000);

afterAll(async () => {
  await bus?.drain();
  await stack?.stop();
  await rm(stateDir, { recursive: true, force: true });
}, 60_000);

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
    const stored = await callRpc(bus, ingestUpload, { uploadId, ...place, expectedSha256: sha256 as never });
    expect(stored).toEqual({ objectKey: `entries/demo/entry-1/${sha256}.mp4`, sha256, bytes: film.length });
    expect(await callRpc(bus, uploadStatus, { uploadId })).toMatchObject({ state: 'stored', sha256 });
  });

  it('keeps what arrived when the service is killed in mid-upload', async () => {
    const uploadId = freshId();
    const { path, token } = await open(uploadId);
    await patch(path, token, 0, film.subarray(0, 2 * MIB));
    stack.processes.get('storage')?.kill('SIGKILL');
    await untilHealthy('storage');
    const again = await open(uploadId);
    expect(again.receivedBytes).toBe(2 * MIB);
    expect((await patch(again.path, again.token, 2 * MIB, film.subarray(2 * MIB))).status).toBe(204);
    expect((await callRpc(bus, uploadStatus, { uploadId })).state).toBe('complete');
  }, 60_000);

  it('answers the same session however often it is opened, also twenty times at once', async () => {
    const uploadId = freshId();
    const first = await open(uploadId);
    await patch(first.path, first.token, 0, film.subarray(0, MIB));
    const answers = await Promise.all(Array.from({ length: 20 }, () => open(uploadId)));
    expect(new Set(answers.map(({ receivedBytes }) => receivedBytes))).toEqual(new Set([MIB]));
  });
});

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
    expect((await callRpc(bus, uploadStatus, { uploadId })).receivedBytes).toBeLessThanOrEqual(1000);
  });

  it('nobody makes or deletes a session from outside', async () => {
    const { path, token } = await open(freshId());
    const made = await fetch(`${stack.urls.storage}/upload`, {
      method: 'POST',
      headers: { 'tus-resumable': '1.0.0', 'upload-length': '10' },
    });
    expect([made.status, ((await made.json()) as { error: { code: string } }).error.code]).toEqual([
      403,
      'not-allowed',
    ]);
    const deleted = await fetch(stack.urls.storage + path, {
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
      codeOf(callRpc(bus, ingestUpload, { uploadId, ...place, expectedSha256: expectedSha256 as never }));
    expect(await ingest(half, null)).toBe('upload-incomplete');
    expect(await ingest(freshId(), null)).toBe('unknown-upload');
    expect(await ingest(whole, 'f'.repeat(64))).toBe('upload-mismatch');
    expect((await callRpc(bus, uploadStatus, { uploadId: whole })).state).toBe('complete');
  });

  it('a session is opened by its owner only, and with its own size', async () => {
    const uploadId = freshId();
    await open(uploadId);
    expect(await codeOf(callRpc(bus, createUpload, { uploadId, ownerId: 'user-2' as never, bytes: film.length }))).toBe(
      'upload-token-invalid',
    );
    expect(await codeOf(open(uploadId, 17))).toBe('upload-mismatch');
    expect(await codeOf(open(freshId(), Number.MAX_SAFE_INTEGER))).toBe('spool-full');
  });
});

describe('a stored film', () => {
  it('is ingested once however many ask at once, and asked again answers the same', async () => {
    const uploadId = freshId();
    await sendWhole(uploadId);
    const request = { uploadId, ...place, expectedSha256: null };
    const answers = await Promise.all(Array.from({ length: 5 }, () => callRpc(bus, ingestUpload, request)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await callRpc(bus, ingestUpload, request)).toEqual(answers[0]);
  });

  it('plays by a signed path, with ranges as browsers ask for them', async () => {
    const objectKey = `entries/demo/entry-1/${sha256}.mp4` as never;
    const { paths } = await callRpc(bus, playbackGrant, { objectKeys: [objectKey], forSeconds: 600 });
    const url = stack.urls.storage + paths[objectKey];
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
    const urls = await callRpc(bus, objectUrls, { get: [], put: [{ key, contentType: 'image/jpeg' }] });
    expect((await fetch(String(urls.put[key]), { method: 'PUT', body: 'picture' })).status).toBe(200);
    const { get } = await callRpc(bus, objectUrls, { get: [key], put: [] });
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
      const { put } = await callRpc(bus, objectUrls, { get: [], put: [{ key, contentType }] });
      await fetch(String(put[key]), { method: 'PUT', body, headers: { 'content-type': contentType } });
    }
    const master = `${base}/hls/master.m3u8` as never;
    const { paths } = await callRpc(bus, playbackGrant, { objectKeys: [master], forSeconds: 600 });
    const url = new URL(stack.urls.storage + paths[master]);
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
    expect((await fetch(stack.urls.storage + forged)).status).toBe(403);
  });

  it('passes the audit while its object lies in S3', async () => {
    const audit = await callRpc(bus, auditStorage, { contestId: 'demo' as never });
    expect(audit.checked).toBeGreaterThan(0);
    expect(audit.broken).toEqual([]);
  });
});

async function untilHealthy(name: string): Promise<void> {
  const giveUpAtMs = Date.now() + 40_000;
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    if (
      await stack.processes
        .get(name)
        ?.isHealthy()
        .catch(() => false)
    )
      return;
    if (Date.now() > giveUpAtMs) throw new Error(`${name} did not come back`);
  }
}

describe('a reference clip', () => {
  const clip = `clip_${'1'.repeat(32)}`;
  const clipId = clip as never;

  it('is kept in its own folder, and goes with everything that was made of it, however often it is removed', async () => {
    const uploadId = freshId();
    await sendWhole(uploadId);
    const stored = await callRpc(bus, ingestClip, { uploadId, clipId });
    expect(stored).toEqual({ objectKey: `clips/${clip}/${sha256}.mp4`, sha256, bytes: film.length });
    const made = { key: `clips/${clip}/${sha256}/still-1.jpg` as never, contentType: 'image/jpeg' };
    const { put } = await callRpc(bus, objectUrls, { get: [], put: [made] });
    expect((await fetch(put[made.key] ?? '', { method: 'PUT', body: 'picture' })).status).toBe(200);
    expect(await callRpc(bus, removeClip, { clipId, uploadId })).toEqual({ objects: 2 });
    expect(await callRpc(bus, removeClip, { clipId, uploadId })).toEqual({ objects: 0 });
    expect(await codeOf(callRpc(bus, uploadStatus, { uploadId }))).toBe('unknown-upload');
    const { get } = await callRpc(bus, objectUrls, { get: [stored.objectKey], put: [] });
    expect((await fetch(get[stored.objectKey] ?? '')).status).toBe(404);
  });
});
