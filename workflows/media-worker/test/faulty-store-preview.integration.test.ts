import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ContestId, EntryId } from '@hoithi/contracts';
import { detectSandbox } from '@hoithi/media';
import { createLogger } from '@hoithi/platform';
import { SONLA_PROFILE } from '../../../packages/media/test/support/sonla-profile';
import { createFilmKit } from '../../../packages/media/test/torture/film-kit';
import { createMakePreview } from '../src/activities/make-preview';
import type { PreviewStation } from '../src/preview-station';
import { type ObjectStore, startObjectStore } from './support/object-store';
import { processesTouching } from './support/processes-touching';
import { runAsActivity } from './support/run-as-activity';

jest.setTimeout(120_000);

describe('a preview while the object store is at fault', () => {
  let folder: string;
  let scratch: string;
  let store: ObjectStore;
  let film: Buffer;
  let preview: () => ReturnType<typeof runAsActivity>;
  const recorded: Parameters<PreviewStation['recordPreview']>[0][] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hoithi-faulty-preview-'));
    scratch = join(folder, 'scratch');
    store = await startObjectStore();
    const kit = createFilmKit(folder);
    film = await readFile(
      await kit.make('small.mp4', '-i {base} -vf scale=640:360 -c:v libx264 -preset ultrafast -c:a copy'),
    );
    const sha256 = createHash('sha256').update(film).digest('hex');
    const objectKey = `entries/c-1/e-1/${sha256}.mp4`;
    store.objects.set(objectKey, film);
    const makePreview = createMakePreview({
      sandbox: await detectSandbox(),
      scratch,
      logger: createLogger({ service: 'test', level: 'silent' }),
      profileOf: () => SONLA_PROFILE,
      urlsOf: async ({ get, put }) => ({
        get: Object.fromEntries(get.map((key) => [key, store.urlOf(key)])),
        put: Object.fromEntries(put.map(({ key }) => [key, store.urlOf(key)])),
      }),
      recordPreview: async (telling) => recorded.push(telling),
      recordPrint: async () => undefined,
    });
    const input = { contestId: 'c-1' as ContestId, entryId: 'e-1' as EntryId, version: 1, objectKey, sha256 };
    preview = () => runAsActivity(() => makePreview({ ...input, bytes: film.length, overridden: false }));
  });

  afterEach(async () => {
    Object.assign(store.faults, { bytesPerSecond: undefined, cutAfterBytes: undefined, putsLeft: undefined });
    recorded.splice(0);
    expect(processesTouching(scratch)).toEqual([]);
    expect(await readdir(scratch)).toEqual([]);
  });

  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  const made = (): readonly string[] =>
    [...store.objects.keys()]
      .filter((key) => key.startsWith('renditions/'))
      .map((key) => key.split('/').slice(4).join('/'));

  it('says so and is tried again when the film breaks off on its way', async () => {
    store.faults.cutAfterBytes = Math.floor(film.length / 2);
    await expect(preview().result).rejects.toMatchObject({ code: 'service-unavailable', retryable: true });
    expect([recorded, made()]).toEqual([[], []]);
  });

  it('has one set of renditions after it was cut off between two of them, its playlist last', async () => {
    store.faults.putsLeft = 2;
    await expect(preview().result).rejects.toMatchObject({ code: 'service-unavailable' });
    expect(made()).toEqual(['preview-runs.json', 'still-1.jpg']);
    expect(recorded).toEqual([]);
    store.faults.putsLeft = undefined;
    expect(await preview().result).toMatchObject({ state: 'made' });
    expect(made()).toEqual([
      'preview-runs.json',
      'still-1.jpg',
      '480p.mp4',
      'hls/480p.m4s',
      'hls/480p.m3u8',
      'hls/master.m3u8',
    ]);
    expect(recorded).toHaveLength(1);
  });

  it('is patient with a slow store, and heartbeats all the while', async () => {
    store.faults.bytesPerSecond = Math.ceil(film.length / 5);
    const run = preview();
    expect(await run.result).toMatchObject({ state: 'made' });
    expect(run.heartbeats.filter(({ phase }) => phase === 'download').length).toBeGreaterThanOrEqual(2);
  });
});
