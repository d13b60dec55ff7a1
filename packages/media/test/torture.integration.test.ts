import { execFile } from 'node:child_process';
import { openAsBlob } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readBlob } from '../src/boxes/blob-reader';
import { checkContainer } from '../src/check-container';
import { inspectFilm } from '../src/inspect-film';
import { openFileReader } from '../src/readers/open-file-reader';
import { choosePlayCopy } from '../src/preview/choose-play-copy';
import { linkInput, makeJobFolder, removeJobFolder } from '../src/sandbox/job-folder';
import { detectSandbox, type Sandbox } from '../src/sandbox/sandbox';
import type { MediaFacts } from '../src/media-facts';
import type { VideoProfile } from '../src/video-profile';
import { BAD_FILMS } from './torture/bad-films';
import { decodeWhole } from './torture/decode-whole';
import { ENLARGED_FILMS } from './torture/enlarged-films';
import { createFilmKit, type FilmKit } from './torture/film-kit';
import { GOOD_FILMS } from './torture/good-films';
import { HOSTILE_FILMS } from './torture/hostile-films';
import { SHORT_FILM_PROFILE, SMALL_FILM_PROFILE } from './torture/short-film-profile';
import type { TortureCase } from './torture/torture-case';

/** Under this, a hostile file counts as harmless. */
const HOSTILE_MS = 15_000;

/** Of any one run of a tool, on any film. */
const PEAK_KIB = 300 * 1024;

/** Of our own process, for all films that gate 0 refuses, one after the other. */
const READER_KIB = 100 * 1024;
/** Reads films in a process of its own, and says the most memory that it had, in KiB. */
const READER = `
const { inspectContainer, openFileReader } = require(process.argv[1]);
(async () => {
  for (const film of process.argv.slice(2)) {
    const source = await openFileReader(film);
    await inspectContainer(source);
    await source.close();
  }
  process.stdout.write(String(process.resourceUsage().maxRSS));
})();
`;

const run = promisify(execFile);

describe('the torture set: no wrong rejection, no wrong acceptance', () => {
  let folder: string;
  let kits: { readonly hd: FilmKit; readonly small: FilmKit };
  let sandbox: Sandbox;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hoithi-torture-'));
    await Promise.all(['hd', 'small'].map((name) => mkdir(join(folder, name))));
    kits = {
      hd: createFilmKit(join(folder, 'hd')),
      small: createFilmKit(join(folder, 'small'), { small: true }),
    };
    sandbox = await detectSandbox();
    await writeFile(join(folder, 'neighbour.txt'), 'must not change');
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  const kitOf = ({ hd }: TortureCase): FilmKit => (hd ? kits.hd : kits.small);
  const profileOf = ({ hd }: TortureCase): VideoProfile => (hd ? SHORT_FILM_PROFILE : SMALL_FILM_PROFILE);

  const inspect = async (path: string, profile: VideoProfile) => {
    const job = await makeJobFolder(join(folder, 'jobs'));
    try {
      await linkInput(job, path);
      const inspection = await inspectFilm({ job, sandbox, profile });
      return { ...inspection, out: (await readdir(job.out)).toSorted() };
    } finally {
      await removeJobFolder(job);
    }
  };

  /** The entrant's browser reads a Blob, and must say of it what the worker will say of the file. */
  const sameInTheBrowser = async (path: string, profile: VideoProfile): Promise<void> => {
    const file = await openFileReader(path);
    try {
      const onDisk = await checkContainer({ source: file, profile });
      const blob = readBlob(await openAsBlob(path));
      expect(await checkContainer({ source: blob, profile })).toEqual(onDisk);
    } finally {
      await file.close();
    }
  };

  const judgeCase = async (film: TortureCase): Promise<MediaFacts> => {
    const { verdict, codes } = film;
    const [path, profile] = [await film.make(kitOf(film)), profileOf(film)];
    await sameInTheBrowser(path, profile);
    const inspection = await inspect(path, profile);
    const { facts, findings } = inspection.verdict;
    for (const { usage } of inspection.runs) expect(usage?.peakMemoryKiB).toBeLessThan(PEAK_KIB);
    expect({ verdict: inspection.verdict.verdict, codes: findings.map(({ code }) => code) }).toEqual({
      verdict,
      codes,
    });
    if (verdict === 'accepted') {
      expect(inspection.renditions?.posters).toContain(inspection.renditions?.poster);
      // A picture that some browsers cannot show is not handed to them: its play copy comes with the preview.
      const playable = choosePlayCopy(inspection.verdict.facts, profile).meanwhile === 'copy' ? ['play.mp4'] : [];
      expect(inspection.out).toEqual(expect.arrayContaining([...playable, 'poster-1.jpg', 'sheet.jpg', 'sprite.jpg']));
      expect(inspection.renditions?.play !== undefined).toBe(playable.length === 1);
    }
    return facts;
  };

  it.each([...GOOD_FILMS, ...ENLARGED_FILMS])(
    'accepts $name, and decoding all of it finds no damage',
    async (film) => {
      const facts = await judgeCase(film);
      const job = await makeJobFolder(join(folder, 'jobs'));
      await linkInput(job, await film.make(kitOf(film)));
      expect(await decodeWhole({ job, sandbox, facts })).toBeUndefined();
      await removeJobFolder(job);
    },
    180_000,
  );

  it.each(BAD_FILMS)('does not accept $name', async (film) => void (await judgeCase(film)), 180_000);

  it.each(HOSTILE_FILMS)(
    'sends back $name and survives it',
    async (film) => {
      await film.make(kitOf(film));
      const began = performance.now();
      await judgeCase(film);
      expect(performance.now() - began).toBeLessThan(HOSTILE_MS);
    },
    180_000,
  );

  it('reads the index of each bad and hostile film in a process of little memory', async () => {
    const files = await Promise.all([...BAD_FILMS, ...HOSTILE_FILMS].map((film) => film.make(kitOf(film))));
    const peakOf = async (...films: readonly string[]): Promise<number> =>
      Number((await run(process.execPath, ['-e', READER, join(__dirname, '..'), ...films])).stdout);
    const [idle, busy] = [await peakOf(), await peakOf(...files)];
    expect(busy - idle).toBeLessThan(READER_KIB);
  }, 180_000);

  it('holds at least eighty films, leaves no job folder, and writes nowhere else', async () => {
    expect(GOOD_FILMS.length + BAD_FILMS.length + HOSTILE_FILMS.length).toBeGreaterThanOrEqual(80);
    expect(await readdir(join(folder, 'jobs'))).toEqual([]);
    expect((await readdir(folder)).toSorted()).toEqual(['hd', 'jobs', 'neighbour.txt', 'small']);
    expect(await readFile(join(folder, 'neighbour.txt'), 'utf8')).toBe('must not change');
  });
});
