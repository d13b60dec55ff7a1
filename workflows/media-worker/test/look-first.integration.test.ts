import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContainer, openFileReader, type RangeReader } from '@hoithi/media';
import { BAD_FILMS } from '../../../packages/media/test/torture/bad-films';
import { createFilmKit, type FilmKit } from '../../../packages/media/test/torture/film-kit';
import { GOOD_FILMS } from '../../../packages/media/test/torture/good-films';
import { HOSTILE_FILMS } from '../../../packages/media/test/torture/hostile-films';
import { SMALL_FILM_PROFILE as profile } from '../../../packages/media/test/torture/short-film-profile';
import { lookFirst } from '../src/film/look-first';
import { readObject } from '../src/transfer/read-object';
import { type ObjectStore, startObjectStore } from './support/object-store';

/** Films that need an encoder of their own add nothing to a question about boxes. */
const ENCODED =
  /libx26|prores|vp9|av1|mpeg4|mjpeg|hd|fps|high|vertical|4k|lines|anamorphic|interlaced|hevc|h264|frames/;
const FILMS = [...GOOD_FILMS.slice(0, 11), ...BAD_FILMS, ...HOSTILE_FILMS].filter(({ name }) => !ENCODED.test(name));

describe('a look at a film before it is fetched', () => {
  let folder: string;
  let kit: FilmKit;
  let store: ObjectStore;
  const { signal } = new AbortController();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hoithi-look-'));
    kit = createFilmKit(folder, { small: true });
    store = await startObjectStore();
  });

  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  const put = (key: string, film: Buffer): RangeReader => {
    store.objects.set(key, film);
    store.requests.splice(0);
    return readObject({ url: store.urlOf(key), bytes: film.length, signal });
  };

  it.each(FILMS)(
    'says of $name what the file itself says',
    async ({ name, make }) => {
      const path = await make(kit);
      const file = await openFileReader(path);
      const onDisk = await checkContainer({ source: file, profile });
      await file.close();
      const remote = put(name, await readFile(path));
      expect(await checkContainer({ source: remote, profile })).toEqual(onDisk);
      store.requests.splice(0);
      const refused = await lookFirst({ source: remote, profile });
      const gaveUp = store.requests.length >= 40;
      expect(store.requests.length).toBeLessThanOrEqual(40);
      expect(refused).toEqual(gaveUp || onDisk.verdict.verdict === 'accepted' ? undefined : onDisk.verdict);
    },
    60_000,
  );

  it('takes three requests for an ordinary film, and lets it pass', async () => {
    const source = put('base', await readFile(await kit.base()));
    expect(await lookFirst({ source, profile })).toBeUndefined();
    expect(store.requests.length).toBeLessThanOrEqual(3);
  });

  it('does not follow a film through thousands of fragments', async () => {
    const path = await kit.make(
      'many-fragments.mp4',
      '-stream_loop 3 -i {base} -c copy -movflags +frag_every_frame+empty_moov',
    );
    expect(await lookFirst({ source: put('fragments', await readFile(path)), profile })).toBeUndefined();
    expect(store.requests.length).toBe(40);
  });

  it('notices an object of another size than was submitted', async () => {
    const film = await readFile(await kit.base());
    store.objects.set('other', film);
    const source = readObject({ url: store.urlOf('other'), bytes: film.length + 1, signal });
    await expect(lookFirst({ source, profile })).rejects.toMatchObject({ code: 'upload-mismatch' });
  });

  it('says so when the store has nothing', async () => {
    const source = readObject({ url: store.urlOf('nothing'), bytes: 10, signal });
    await expect(lookFirst({ source, profile })).rejects.toMatchObject({ code: 'service-unavailable' });
  });
});
