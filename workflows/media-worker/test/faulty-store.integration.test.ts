import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ContestId, EntryId } from '@hoithi/contracts';
import { detectSandbox } from '@hoithi/media';
import { createLogger } from '@hoithi/platform';
import { createFilmKit } from '../../../packages/media/test/torture/film-kit';
import { SHORT_FILM_PROFILE } from '../../../packages/media/test/torture/short-film-profile';
import { createInspectFilm } from '../src/activities/inspect-film';
import type { MediaStation } from '../src/media-station';
import { type ObjectStore, startObjectStore } from './support/object-store';
import { processesTouching } from './support/processes-touching';
import { runAsActivity } from './support/run-as-activity';

describe('an inspection while the object store is at fault', () => {
  let folder: string;
  let scratch: string;
  let store: ObjectStore;
  let film: Buffer;
  let inspect: () => ReturnType<typeof runAsActivity>;
  const recorded: Parameters<MediaStation['record']>[0][] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hoithi-faulty-store-'));
    scratch = join(folder, 'scratch');
    store = await startObjectStore();
    film = await readFile(await createFilmKit(folder).base());
    const sha256 = createHash('sha256').update(film).digest('hex');
    const objectKey = `entries/c-1/e-1/${sha256}.mp4`;
    store.objects.set(objectKey, film);
    const inspectFilm = createInspectFilm({
      sandbox: await detectSandbox(),
      scratch,
      logger: createLogger({ service: 'test', level: 'silent' }),
      profileOf: () => SHORT_FILM_PROFILE,
      urlsOf: async ({ get, put }) => ({
        get: Object.fromEntries(get.map((key) => [key, store.urlOf(key)])),
        put: Object.fromEntries(put.map(({ key }) => [key, store.urlOf(key)])),
      }),
      record: async (verdict) => recorded.push(verdict),
      recordPrint: async () => undefined,
    });
    const input = { contestId: 'c-1' as ContestId, entryId: 'e-1' as EntryId, version: 1, objectKey, sha256 };
    inspect = () => runAsActivity(() => inspectFilm({ ...input, bytes: film.length }));
  }, 60_000);

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

  const renditions = (): readonly string[] =>
    [...store.objects.keys()]
      .filter((key) => key.startsWith('renditions/'))
      .toSorted((one, other) => one.localeCompare(other));

  it('says so and is tried again when the film breaks off on its way', async () => {
    store.faults.cutAfterBytes = Math.floor(film.length / 2);
    await expect(inspect().result).rejects.toMatchObject({ code: 'service-unavailable', retryable: true });
    expect(recorded).toEqual([]);
    expect(renditions()).toEqual([]);
  }, 60_000);

  it('stores nothing twice when it was cut off between two renditions', async () => {
    store.faults.putsLeft = 3;
    await expect(inspect().result).rejects.toMatchObject({ code: 'service-unavailable' });
    expect(renditions()).toHaveLength(3);
    expect(recorded).toEqual([]);
    store.faults.putsLeft = undefined;
    expect(await inspect().result).toMatchObject({ verdict: 'accepted' });
    const { posters = [], ...made } = recorded[0]?.inspection.renditions ?? {};
    const named = [...Object.values(made), ...posters, recorded[0]?.inspection.runs?.objectKey].map(String);
    expect(renditions()).toEqual([...new Set(named)].toSorted((one, other) => one.localeCompare(other)));
  }, 60_000);

  it('is patient with a slow store, and heartbeats all the while', async () => {
    store.faults.bytesPerSecond = Math.ceil(film.length / 5);
    const run = inspect();
    expect(await run.result).toMatchObject({ verdict: 'accepted' });
    expect(run.heartbeats.filter(({ phase }) => phase === 'download').length).toBeGreaterThanOrEqual(2);
  }, 60_000);
});
