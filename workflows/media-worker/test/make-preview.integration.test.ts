import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ContestId, EntryId } from '@hoithi/contracts';
import { detectSandbox } from '@hoithi/media';
import { decodeFingerprint } from '@hoithi/novelty';
import { createLogger } from '@hoithi/platform';
import { makeFilm } from '@hoithi/testkit/films';
import { CancelledFailure } from '@temporalio/common';
import { SONLA_PROFILE } from '../../../packages/media/test/support/sonla-profile';
import { createMakePreview } from '../src/activities/make-preview';
import type { PreviewStation } from '../src/preview-station';
import { type ObjectStore, startObjectStore } from './support/object-store';
import { processesTouching } from './support/processes-touching';
import { runAsActivity } from './support/run-as-activity';

jest.setTimeout(180_000);

describe('the making of a preview as an activity', () => {
  let folder: string;
  let scratch: string;
  let store: ObjectStore;
  let film: Buffer;
  const recorded: Parameters<PreviewStation['recordPreview']>[0][] = [];
  const printed: Parameters<PreviewStation['recordPrint']>[0][] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hoithi-make-preview-'));
    scratch = join(folder, 'scratch');
    store = await startObjectStore();
    const path = join(folder, 'film.mp4');
    await makeFilm({
      path,
      seconds: 6,
      width: 1280,
      height: 720,
      title: 'Chợ phiên số',
      narration: 'Bà con quét mã ở chợ phiên.',
      withAudio: true,
      fps: 25,
      seed: 11,
    });
    film = await readFile(path);
  });

  afterEach(() => {
    recorded.splice(0);
    printed.splice(0);
  });
  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  const previewOf = async (
    bytes: Buffer,
    options: { readonly overridden?: boolean; readonly attempt?: number; readonly lastHeartbeat?: unknown } = {},
  ) => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const objectKey = `entries/c-1/e-1/${sha256}.mp4`;
    store.objects.set(objectKey, bytes);
    const makePreview = createMakePreview({
      sandbox: await detectSandbox(),
      scratch,
      logger: createLogger({ service: 'test', level: 'silent' }),
      profileOf: () => SONLA_PROFILE,
      urlsOf: async ({ get, put }) => ({
        get: Object.fromEntries(get.map((key) => [key, store.urlOf(key)])),
        put: Object.fromEntries(put.map(({ key }) => [key, store.urlOf(key)])),
      }),
      recordPreview: async (preview) => recorded.push(preview),
      recordPrint: async (telling) => printed.push(telling),
    });
    const input = {
      contestId: 'c-1' as ContestId,
      entryId: 'e-1' as EntryId,
      version: 1,
      objectKey,
      sha256,
      bytes: bytes.length,
      overridden: options.overridden ?? false,
    };
    return { base: `renditions/c-1/e-1/${sha256}`, run: runAsActivity(() => makePreview(input), options) };
  };

  /** What an operator opens. */
  const recordsOf = (base: string) => {
    const { runs } = JSON.parse(String(store.objects.get(`${base}/preview-runs.json`)));
    return runs as readonly { readonly tool: string; readonly exit: string }[];
  };

  const nothingLeft = async () => {
    for (let wait = 0; wait < 20 && processesTouching(scratch).length > 0; wait += 1) await pause(100);
    expect(processesTouching(scratch)).toEqual([]);
    expect(await readdir(scratch)).toEqual([]);
  };

  it('stores renditions and playlists under keys of the film, playlists last, and tells intake; twice gives the same', async () => {
    const { base, run } = await previewOf(film);
    expect(await run.result).toEqual({ state: 'made', mustFixCodes: [], runs: expect.anything() });
    await (
      await previewOf(film)
    ).run.result;
    const preview = {
      p720: `${base}/720p.mp4`,
      p480: `${base}/480p.mp4`,
      hls: `${base}/hls/master.m3u8`,
      play: null,
    };
    const runs = {
      objectKey: `${base}/preview-runs.json`,
      count: 3,
      wallMs: expect.any(Number),
      cpuMs: expect.any(Number),
      peakMemoryKiB: expect.any(Number),
    };
    const telling = { contestId: 'c-1', entryId: 'e-1', version: 1, preview, finding: null, failure: null, runs };
    expect(recorded).toEqual([telling, telling]);
    expect(recordsOf(base).map(({ tool, exit }) => `${tool} ${exit}`)).toEqual(['ffprobe 0', 'ffmpeg 0', 'ffmpeg 0']);
    const print = decodeFingerprint(Buffer.from(printed[0]?.print.data ?? '', 'base64'));
    expect([print.pictures.basis, print.pictures.timesMs.length, print.durationMs]).toEqual(['seconds', 6, 6_000]);
    const { sheets = [], timesMs } = printed[0]?.stills ?? {};
    expect(timesMs).toEqual([...print.pictures.timesMs]);
    for (const key of sheets) expect(store.objects.get(key)?.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
    const puts = store.requests.filter((request) => request.startsWith('PUT')).slice(1, 9);
    expect(puts.slice(-3).every((request) => request.endsWith('.m3u8'))).toBe(true);
    expect(store.objects.get(preview.hls)?.toString()).toContain('720p.m3u8');
    expect(run.heartbeats.map(({ phase }) => phase)).toEqual(expect.arrayContaining(['preview', 'upload']));
    await nothingLeft();
  });

  it('adds a play copy of a film that a person accepted', async () => {
    const { base, run } = await previewOf(film, { overridden: true });
    await run.result;
    expect(recorded[0]?.preview?.play).toBe(`${base}/play-h264.mp4`);
    expect(store.objects.get(`${base}/play-h264.mp4`)?.indexOf('moov')).toBeLessThan(100_000);
  });

  it('gives up on what ffmpeg cannot show, twice, and on a film that has taken workers with it', async () => {
    const broken = await previewOf(Buffer.from('no film at all'), { overridden: true });
    expect(await broken.run.result).toMatchObject({ state: 'failed', mustFixCodes: [], reason: 'tool-output' });
    expect(recordsOf(broken.base).map(({ tool, exit }) => `${tool} ${exit}`)).toEqual(['ffprobe 1', 'ffprobe 1']);
    const deadly = await previewOf(film, {
      attempt: 3,
      lastHeartbeat: { phase: 'preview', percent: 40, deaths: 1 },
    });
    expect(await deadly.run.result).toEqual({ state: 'failed', mustFixCodes: [], reason: 'worker-lost' });
    expect(recorded).toMatchObject([
      { preview: null, failure: 'tool-output', runs: { objectKey: `${broken.base}/preview-runs.json`, count: 2 } },
      { preview: null, failure: 'worker-lost', runs: null },
    ]);
    await nothingLeft();
  });

  it('kills ffmpeg when it is cancelled and leaves nothing', async () => {
    const { run } = await previewOf(film);
    while (!run.heartbeats.some(({ phase }) => phase === 'preview')) await pause(20);
    await pause(700);
    run.cancel();
    await expect(run.result).rejects.toBeInstanceOf(CancelledFailure);
    expect(recorded).toEqual([]);
    await nothingLeft();
  });
});
