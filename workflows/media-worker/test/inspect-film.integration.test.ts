import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ContestId, EntryId } from '@hoithi/contracts';
import { detectSandbox } from '@hoithi/media';
import { createLogger } from '@hoithi/platform';
import { makeFilm } from '@hoithi/testkit/films';
import { CancelledFailure } from '@temporalio/common';
import { createInspectFilm } from '../src/activities/inspect-film';
import type { MediaStation } from '../src/media-station';
import { type ObjectStore, startObjectStore } from './support/object-store';
import { SONLA_PROFILE } from '../../../packages/media/test/support/sonla-profile';
import { processesTouching } from './support/processes-touching';
import { runAsActivity } from './support/run-as-activity';

const DEADLY_RUN = {
  tool: 'ffmpeg',
  commandLine: 'ffmpeg -i file:in.mp4',
  exit: 'running',
  wallMs: 4_000,
  usage: { cpuMs: 3_000, peakMemoryKiB: 900_000 },
  frames: 0,
  messages: [],
  messageCount: 0,
  countBySource: {},
};

describe('the inspection of a film as an activity', () => {
  let folder: string;
  let scratch: string;
  let store: ObjectStore;
  let film: Buffer;
  const recorded: Parameters<MediaStation['record']>[0][] = [];
  const prints: Parameters<MediaStation['recordPrint']>[0][] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hoithi-media-worker-'));
    scratch = join(folder, 'scratch');
    store = await startObjectStore();
    const path = join(folder, 'film.mp4');
    await makeFilm({
      path,
      seconds: 255,
      width: 1280,
      height: 720,
      title: 'Một cửa ở bản xa',
      narration: 'Tổ công nghệ số giúp bà con.',
      withAudio: true,
      fps: 10,
      seed: 7,
    });
    film = await readFile(path);
  }, 180_000);

  afterEach(() => {
    recorded.splice(0);
    store.requests.splice(0);
  });

  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  const inspectAs = async (
    version: number,
    bytes: Buffer,
    options: { readonly sha256?: string; readonly attempt?: number; readonly lastHeartbeat?: unknown } = {},
  ) => {
    const sha256 = options.sha256 ?? createHash('sha256').update(bytes).digest('hex');
    const objectKey = `entries/c-1/e-1/${sha256}.mp4`;
    store.objects.set(objectKey, bytes);
    const inspectFilm = createInspectFilm({
      sandbox: await detectSandbox(),
      scratch,
      logger: createLogger({ service: 'test', level: 'silent' }),
      profileOf: () => SONLA_PROFILE,
      urlsOf: async ({ get, put }) => ({
        get: Object.fromEntries(get.map((key) => [key, store.urlOf(key)])),
        put: Object.fromEntries(put.map(({ key }) => [key, store.urlOf(key)])),
      }),
      record: async (verdict) => recorded.push(verdict),
      recordPrint: async (print) => prints.push(print),
    });
    const input = {
      contestId: 'c-1' as ContestId,
      entryId: 'e-1' as EntryId,
      version,
      objectKey,
      sha256,
      bytes: bytes.length,
    };
    return { sha256, run: runAsActivity(() => inspectFilm(input), options) };
  };

  const nothingLeft = async () => {
    for (let wait = 0; wait < 20 && processesTouching(scratch).length > 0; wait += 1) await pause(100);
    expect(processesTouching(scratch)).toEqual([]);
    expect(await readdir(scratch)).toEqual([]);
  };

  it('accepts a good film, stores its renditions and tells intake; twice gives the same', async () => {
    const first = await inspectAs(1, film);
    expect(await first.run.result).toMatchObject({
      verdict: 'accepted',
      mustFixCodes: [],
      durationMs: expect.closeTo(255_000, -3),
    });
    const base = `renditions/c-1/e-1/${first.sha256}`;
    const renditions = {
      play: `${base}/play.mp4`,
      poster: expect.stringContaining(`${base}/poster-`),
      sheet: `${base}/sheet.jpg`,
      sprite: `${base}/sprite.jpg`,
    };
    expect(prints.at(-1)).toMatchObject({
      entryId: 'e-1',
      print: { videoPackets: expect.stringMatching(/^[0-9a-f]{32}$/), data: expect.stringMatching(/^SE4wMQ/) },
    });
    expect(recorded[0]).toMatchObject({
      version: 1,
      inspection: { verdict: 'accepted', sha256: first.sha256, renditions },
    });
    const { poster, posters = [] } = recorded[0]?.inspection.renditions ?? {};
    expect(posters.length).toBeGreaterThanOrEqual(4);
    expect(posters).toContain(poster);
    for (const key of posters) expect(store.objects.get(key)?.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
    const { runs } = JSON.parse(String(store.objects.get(`${base}/runs.json`))) as { readonly runs: readonly object[] };
    expect(runs).toEqual(['ffprobe', 'ffmpeg'].map((tool) => expect.objectContaining({ tool, exit: '0' })));
    expect(recorded[0]?.inspection.runs).toMatchObject({
      objectKey: `${base}/runs.json`,
      count: 2,
      cpuMs: expect.any(Number),
      peakMemoryKiB: expect.any(Number),
    });
    expect(store.objects.get(renditions.play)?.indexOf('moov')).toBeLessThan(100_000);
    const kept = [...store.objects.keys()].toSorted();
    await (
      await inspectAs(1, film)
    ).run.result;
    expect([...store.objects.keys()].toSorted()).toEqual(kept);
    await nothingLeft();
  }, 180_000);

  it('answers a bad film as a result, not as an error, and never fetches more of it than its first bytes', async () => {
    const { run } = await inspectAs(2, Buffer.from('Đây không phải là phim.'.repeat(20)));
    expect(await run.result).toMatchObject({ verdict: 'must-fix', mustFixCodes: ['NOT_MP4'] });
    expect(store.requests.filter((request) => request.startsWith('GET'))).toEqual([
      expect.stringMatching(/ bytes=0-\d+$/),
    ]);
    expect(recorded[0]?.inspection.renditions).toEqual({
      play: null,
      poster: null,
      sheet: null,
      sprite: null,
      posters: [],
    });
    await nothingLeft();
  }, 180_000);

  it('refuses to judge an object that is not the one that was submitted', async () => {
    const { run } = await inspectAs(3, film, { sha256: 'a'.repeat(64) });
    await expect(run.result).rejects.toMatchObject({ code: 'upload-mismatch' });
    await nothingLeft();
  }, 180_000);

  it('stops at once when it is cancelled in the middle of ffmpeg, and leaves no process and no file', async () => {
    const { run } = await inspectAs(4, film);
    while (!run.heartbeats.some(({ phase }) => phase === 'renditions')) await pause(20);
    while (processesTouching(scratch).length === 0) await pause(20);
    const began = performance.now();
    run.cancel();
    await expect(run.result).rejects.toBeInstanceOf(CancelledFailure);
    expect(performance.now() - began).toBeLessThan(3_000);
    await nothingLeft();
    expect(recorded).toEqual([]);
  }, 180_000);

  it('gives up on a film over which the process itself died again and again', async () => {
    const lost = [{ ...DEADLY_RUN, exit: 'worker-lost' }];
    const lastHeartbeat = { phase: 'renditions', percent: 50, deaths: 1, lost, running: DEADLY_RUN };
    const { run, sha256 } = await inspectAs(5, film, { attempt: 3, lastHeartbeat });
    expect(await run.result).toMatchObject({ verdict: 'unprocessable' });
    expect(recorded[0]?.inspection).toMatchObject({
      findings: [{ code: 'UNPROCESSABLE' }],
      runs: { count: 2, wallMs: 8_000, peakMemoryKiB: 900_000 },
    });
    const { runs } = JSON.parse(String(store.objects.get(`renditions/c-1/e-1/${sha256}/runs.json`)));
    const { commandLine, usage } = DEADLY_RUN;
    expect(runs).toMatchObject(Array.from({ length: 2 }, () => ({ exit: 'worker-lost', commandLine, usage })));
  }, 180_000);

  it('goes on with a film over which one worker died and others failed, and keeps the run that did it', async () => {
    const lost = [{ ...DEADLY_RUN, exit: 'worker-lost' }];
    const lastHeartbeat = { phase: 'waiting', percent: 0, deaths: 1, lost };
    const { run } = await inspectAs(6, film, { attempt: 5, lastHeartbeat });
    expect(await run.result).toMatchObject({ verdict: 'accepted', runs: { count: 3 } });
    expect(run.heartbeats[0]).toMatchObject({ deaths: 1, lost });
  }, 180_000);
});
