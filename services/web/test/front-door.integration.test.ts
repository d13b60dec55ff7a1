import { request } from 'node:http';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startFrontDoor, type FrontDoor } from './front-door/start-front-door';
import { startUpstream, type UpstreamServer } from './front-door/start-upstream';

const FILM = Buffer.from(Array.from({ length: 4096 }, (_, index) => index % 251));

const PROGRAM = `export {};${' '.repeat(20_000)}`;

describe('the front door', () => {
  let appDirectory: string;
  let door: FrontDoor;
  let fanpage: UpstreamServer;
  let storage: UpstreamServer;
  let intake: UpstreamServer;
  let firstBytesSeen: Promise<void>;
  let abandoned: Promise<void>;

  beforeAll(async () => {
    appDirectory = await mkdtemp(join(tmpdir(), 'hoithi-web-'));
    await mkdir(join(appDirectory, 'app-assets'));
    await writeFile(join(appDirectory, 'index.html'), '<!doctype html><title>app</title>');
    await writeFile(join(appDirectory, 'app-assets', 'main-0a1b.js'), PROGRAM);
    await writeFile(join(appDirectory, 'sw.js'), 'self.skipWaiting();');
    await writeFile(join(appDirectory, 'app.webmanifest'), '{"name":"hoithi"}');

    let tellFirstBytes: () => void;
    firstBytesSeen = new Promise((resolve) => (tellFirstBytes = resolve));
    let tellAbandoned: () => void;
    abandoned = new Promise((resolve) => (tellAbandoned = resolve));

    fanpage = await startUpstream((incoming, response) => {
      if (incoming.url?.startsWith('/embed/')) {
        response.setHeader('content-security-policy', "default-src 'self'; frame-ancestors *");
      }
      response.end(`fanpage ${incoming.url}`);
    });
    intake = await startUpstream((incoming, response) => {
      response.statusCode = incoming.url === '/api/intake/me' ? 401 : 200;
      let body = '';
      incoming.on('data', (piece: Buffer) => (body += piece.toString()));
      incoming.on('end', () =>
        response.end(
          JSON.stringify({
            url: incoming.url,
            body,
            host: incoming.headers.host,
            correlationId: incoming.headers['x-correlation-id'],
            forwardedFor: incoming.headers['x-forwarded-for'],
          }),
        ),
      );
    });
    storage = await startUpstream((incoming, response) => {
      if (incoming.method === 'HEAD') {
        response.setHeader('upload-offset', '1234');
        response.end();
        return;
      }
      if (incoming.url === '/media/endless') {
        incoming.on('close', () => tellAbandoned());
        response.writeHead(200);
        response.write(FILM);
        return;
      }
      if (incoming.method === 'GET') {
        const [from, to] = /bytes=(\d+)-(\d+)/
          .exec(incoming.headers.range ?? '')!
          .slice(1)
          .map(Number);
        response.writeHead(206, { 'content-range': `bytes ${from}-${to}/${FILM.length}` });
        response.end(FILM.subarray(from, to! + 1));
        return;
      }
      let bytes = 0;
      incoming.on('data', (piece: Buffer) => {
        bytes += piece.length;
        tellFirstBytes();
      });
      incoming.on('end', () => {
        response.writeHead(204, {
          'upload-offset': String(bytes),
          'upload-token-seen': String(incoming.headers['upload-token']),
        });
        response.end();
      });
    });
    door = await startFrontDoor({
      appDirectory,
      intake: intake.origin,
      storage: storage.origin,
      fanpage: fanpage.origin,
      // Nobody listens on the discard port.
      award: 'http://127.0.0.1:9',
    });
  }, 30_000);

  afterAll(async () => {
    await door?.stop();
    await Promise.all([fanpage?.stop(), intake?.stop(), storage?.stop()]);
    await rm(appDirectory, { recursive: true, force: true });
  });

  it('passes the bytes of a film on while they still arrive', async () => {
    const patch = request(`${door.origin}/upload/films/u1`, { method: 'PATCH', headers: { 'upload-token': 't-1' } });
    const answered = new Promise<{ status: number; headers: NodeJS.Dict<string | string[]> }>((resolve, reject) => {
      patch.on('response', (response) => {
        response.resume();
        resolve({ status: response.statusCode ?? 0, headers: response.headers });
      });
      patch.on('error', reject);
    });
    patch.write(FILM);
    await firstBytesSeen;
    patch.end(FILM);
    const { status, headers } = await answered;
    expect({ status, offset: headers['upload-offset'], token: headers['upload-token-seen'] }).toEqual({
      status: 204,
      offset: String(2 * FILM.length),
      token: 't-1',
    });
  });

  it('lets the offset of an upload be asked for', async () => {
    const response = await fetch(`${door.origin}/upload/films/u1`, { method: 'HEAD' });
    expect(response.headers.get('upload-offset')).toBe('1234');
  });

  it('answers a Range of a film with just these bytes', async () => {
    const response = await fetch(`${door.origin}/media/films/a.mp4?token=x`, { headers: { range: 'bytes=100-199' } });
    expect(response.status).toBe(206);
    expect(response.headers.get('content-range')).toBe('bytes 100-199/4096');
    expect(Buffer.from(await response.arrayBuffer())).toEqual(FILM.subarray(100, 200));
  });

  it('stops reading a film when its viewer leaves', async () => {
    const viewer = new AbortController();
    const response = await fetch(`${door.origin}/media/endless`, { signal: viewer.signal });
    expect(response.status).toBe(200);
    viewer.abort();
    await abandoned;
  });

  it('hands API calls on with their body, host, sender and one correlation id', async () => {
    const response = await fetch(`${door.origin}/api/intake/contests?q=1`, {
      method: 'POST',
      body: '{"a":1}',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.9', 'x-forwarded-proto': 'https' },
    });
    const seen = (await response.json()) as Record<string, string>;
    expect(seen).toMatchObject({ url: '/api/intake/contests?q=1', body: '{"a":1}', forwardedFor: '203.0.113.9' });
    expect(`http://${seen['host']}`).toBe(door.origin);
    expect(seen['correlationId']).toBe(response.headers.get('x-correlation-id'));
  });

  it("leaves a service's own error answer as it is", async () => {
    const response = await fetch(`${door.origin}/api/intake/me`);
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ url: '/api/intake/me' });
  });

  it('turns a service that is down into one error with a sentence in both languages', async () => {
    const response = await fetch(`${door.origin}/api/award/demo/ballots`);
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('2');
    expect(await response.json()).toEqual({
      error: {
        code: 'service-unavailable',
        message: expect.stringContaining('tạm ngưng') as string,
        messageEn: expect.stringContaining('down') as string,
        facts: { part: 'award' },
        correlationId: response.headers.get('x-correlation-id'),
      },
    });
  });

  it.each(['/dang-nhap', '/du-thi/demo/e1', '/cua-toi', '/c', '/c/cham/e1?x=1'])(
    'gives the app for %s, asked for anew each time and without inline scripts',
    async (path) => {
      const response = await fetch(`${door.origin}${path}`);
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(await response.text()).toContain('<title>app</title>');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(response.headers.get('x-frame-options')).toBe('DENY');
    },
  );

  it('keeps hashed files for a year, compressed for whoever takes that, and says plainly when one is gone', async () => {
    const known = await fetch(`${door.origin}/app-assets/main-0a1b.js`);
    expect(known.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(known.headers.get('content-encoding')).toMatch(/^(br|gzip)$/);
    expect(await known.text()).toBe(PROGRAM);
    const plain = await fetch(`${door.origin}/app-assets/main-0a1b.js`, { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(plain.headers.get('vary')).toContain('Accept-Encoding');
    const gone = await fetch(`${door.origin}/app-assets/main-old.js`);
    expect(gone.status).toBe(404);
    expect(await gone.json()).toMatchObject({ error: { code: 'not-found' } });
  });

  it('serves the offline worker and the manifest anew each time, the worker for the whole origin and bound to it', async () => {
    const worker = await fetch(`${door.origin}/sw.js`);
    expect(worker.headers.get('content-type')).toContain('text/javascript');
    expect(worker.headers.get('cache-control')).toBe('no-cache');
    expect(worker.headers.get('service-worker-allowed')).toBe('/');
    expect(worker.headers.get('content-security-policy')).toBe("default-src 'none'; connect-src 'self'");
    const manifest = await fetch(`${door.origin}/app.webmanifest`);
    expect(manifest.headers.get('content-type')).toContain('application/manifest+json');
    expect(manifest.headers.get('cache-control')).toBe('no-cache');
    const page = await fetch(`${door.origin}/c`);
    expect(page.headers.get('content-security-policy')).toContain("worker-src 'self'");
  });

  it('leaves every other address to the public pages', async () => {
    for (const path of ['/', '/binh-chon?x=1', '/v/SL-001', '/cuoc-song', '/api/site/contests']) {
      const response = await fetch(`${door.origin}${path}`);
      expect(await response.text()).toBe(`fanpage ${path}`);
    }
  });

  it('lets only the embedded player be framed', async () => {
    const page = await fetch(`${door.origin}/v/SL-001`);
    expect(page.headers.get('x-frame-options')).toBe('DENY');
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    const player = await fetch(`${door.origin}/embed/SL-001`);
    expect(player.headers.get('x-frame-options')).toBeNull();
    expect(player.headers.get('content-security-policy')).toContain('frame-ancestors *');
  });

  it('shows a person a page, not JSON, while the public pages are down', async () => {
    const lonely = await startFrontDoor({
      appDirectory,
      intake: intake.origin,
      storage: storage.origin,
      award: intake.origin,
      fanpage: 'http://127.0.0.1:9',
    });
    try {
      const response = await fetch(`${lonely.origin}/binh-chon?q=<b>`, { headers: { accept: 'text/html,*/*;q=0.8' } });
      const page = await response.text();
      expect(response.status).toBe(503);
      expect(response.headers.get('content-type')).toContain('text/html');
      expect(page).toContain('service-unavailable');
      expect(page).not.toContain('<b>');
    } finally {
      await lonely.stop();
    }
  });
});
