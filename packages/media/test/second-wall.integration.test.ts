import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { planRenditions } from '../src/ffmpeg/plan-renditions';
import { runFfmpeg } from '../src/ffmpeg/run-ffmpeg';
import { runProbe } from '../src/probe/run-probe';
import type { RunRecord } from '../src/runs/run-record';
import { linkInput, makeJobFolder, removeJobFolder, type JobFolder } from '../src/sandbox/job-folder';
import { detectSandbox, type SandboxKind } from '../src/sandbox/sandbox';
import { createFilmKit, type FilmKit } from './torture/film-kit';
import { HOSTILE_FILMS } from './torture/hostile-films';

const run = promisify(execFile);
const BIN = join(__dirname, '..', 'bin');
const LIMIT_KIB = 300 * 1024;
const LIMIT_MS = 15_000;

/** Gate 0 stops these; here they are handed to the tools all the same, as if it had not. */
const BOMBS = [
  'stsz-bomb',
  'cmov-bomb',
  '400-tracks',
  '3000-tracks',
  'ten-hours-between-two-frames',
  'sample-times-stretched',
  'sample-count-of-400-million',
  'codec-renamed-to-magicyuv',
  'garbage-in-the-data',
  'declared-65535x65535',
  'edit-list-of-thousands',
];

describe('the tools in their sandbox, should gate 0 ever let a hostile file through', () => {
  let folder: string;
  let kit: FilmKit;
  let server: Server;
  let calls = 0;
  let port = 0;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hoithi-wall-'));
    kit = createFilmKit(folder);
    await mkdir(join(folder, 'neighbours'));
    await writeFile(join(folder, 'neighbours', 'secret.txt'), 'must not change');
    server = createServer((socket) => {
      calls += 1;
      socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  });

  afterAll(async () => {
    server.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Both tools on a file, with the widest list of decoders; whatever they say of it, their records come back. */
  const feed = async (path: string, kind: SandboxKind): Promise<readonly RunRecord[]> => {
    const job = await makeJobFolder(join(folder, 'jobs'));
    const runs: RunRecord[] = [];
    const onRun = (one: RunRecord): void => void runs.push(one);
    try {
      await linkInput(job, path);
      await quietly(runProbe({ job, sandbox: { kind }, codecs: ['h264', 'aac'], onRun }));
      await quietly(render(job, kind, onRun));
      expect((await readdir(job.path)).toSorted()).toEqual(['alive', 'cpu-seconds', 'in.mp4', 'out']);
      return runs;
    } finally {
      await removeJobFolder(job);
    }
  };

  const render = (job: JobFolder, kind: SandboxKind, onRun: (one: RunRecord) => void) =>
    runFfmpeg({
      job,
      sandbox: { kind },
      plan: planRenditions({
        durationMs: 6_000,
        codecs: ['h264', 'aac'],
        hasAudio: false,
        playCopy: { video: 'copy', audio: 'copy', meanwhile: 'copy', reasons: [] },
        sourceBytes: 10_000_000,
        frames: 'all',
        stills: true,
      }),
      wallMs: LIMIT_MS,
      stallMs: LIMIT_MS,
      onRun,
    });

  const expectHarmless = (runs: readonly RunRecord[]): void => {
    expect(runs.map(({ tool }) => tool)).toEqual(['ffprobe', 'ffmpeg']);
    for (const { usage, wallMs, exit } of runs) {
      expect(exit).not.toMatch(/timeout|stalled/);
      expect(usage?.peakMemoryKiB).toBeLessThan(LIMIT_KIB);
      expect(wallMs).toBeLessThan(LIMIT_MS);
    }
  };

  it.each(HOSTILE_FILMS.filter(({ name }) => BOMBS.includes(name)))(
    'take $name within 300 MiB and 15 s, and write nowhere else',
    async ({ make }) => {
      const path = await make(kit);
      const before = await readFile(path);
      expectHarmless(await feed(path, (await detectSandbox()).kind));
      expect((await readFile(path)).equals(before)).toBe(true);
      expect(await readFile(join(folder, 'neighbours', 'secret.txt'), 'utf8')).toBe('must not change');
    },
    60_000,
  );

  it('take a picture of 8192x8192 within 300 MiB', async () => {
    const path = await kit.make(
      'huge.mp4',
      '-f lavfi -i color=red:s=8192x8192:r=1:d=1 -c:v libx264 -preset ultrafast -pix_fmt yuv420p',
    );
    expectHarmless(await feed(path, (await detectSandbox()).kind));
  }, 60_000);

  it.each(['hls', 'concat', 'dash', 'sdp'] as const)(
    'call nobody for a playlist in %s, with limits alone or in their own network',
    async (form) => {
      const url = `http://127.0.0.1:${port}/film`;
      const text = {
        hls: `#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\n${url}.ts\n#EXT-X-ENDLIST\n`,
        concat: `ffconcat version 1.0\nfile '${url}.mp4'\n`,
        dash: `<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static" profiles="urn:mpeg:dash:profile:isoff-main:2011" mediaPresentationDuration="PT10S"><Period><AdaptationSet mimeType="video/mp4"><Representation id="1" bandwidth="1000" width="1280" height="720"><BaseURL>${url}.mp4</BaseURL></Representation></AdaptationSet></Period></MPD>`,
        sdp: `v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=video ${port} RTP/AVP 96\n`,
      }[form];
      const path = await kit.write(`${form}.mp4`, text);
      for (const kind of ['prlimit', (await detectSandbox()).kind] as const) expectHarmless(await feed(path, kind));
      expect(calls).toBe(0);
    },
    60_000,
  );

  it('cannot reach the network at all, where the sandbox is bubblewrap', async () => {
    if ((await detectSandbox()).kind !== 'bwrap') throw new Error('this test needs bubblewrap: `npx hoithi doctor`');
    const ask = (runner: string) => quietly(run(join(BIN, runner), ['ffprobe', `http://127.0.0.1:${port}/film.mp4`]));
    await ask('bwrap-run');
    expect(calls).toBe(0);
    await ask('prlimit-run');
    expect(calls).toBeGreaterThan(0);
  }, 60_000);

  it('see an empty world, and may write into their own folder only, where the sandbox is bubblewrap', async () => {
    const job = await makeJobFolder(join(folder, 'jobs'));
    try {
      await linkInput(job, await kit.base());
      const script = [
        'for place in /job/in.mp4 /usr/x /job/x /etc/x /home/x /x; do (echo x > $place) 2>/dev/null && echo "wrote $place"; done',
        'echo x > out/mine.txt && echo "wrote out"',
        `ls ${folder} /home /root /var /proc 2>/dev/null`,
        'exit 0',
      ].join('; ');
      const { stdout } = await run(join(BIN, 'bwrap-run'), ['sh', '-c', script], { cwd: job.path });
      // The root of the empty world is a file system of its own in memory and ends with the run.
      const places = stdout.split('\n').filter((line) => line !== '' && !/^wrote \/(job\/|etc\/|home\/)?x$/.test(line));
      expect(places).toEqual(['wrote out']);
      expect((await readdir(job.path)).toSorted()).toEqual(['alive', 'in.mp4', 'out']);
    } finally {
      await removeJobFolder(job);
    }
  }, 60_000);
});

const quietly = (work: Promise<unknown>): Promise<void> =>
  work.then(
    () => undefined,
    () => undefined,
  );
