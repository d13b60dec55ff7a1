import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { ContestId, EntryId } from '@hoithi/contracts';
import type { Sandbox } from '@hoithi/media';
import { createLogger } from '@hoithi/platform';
import { createFilmKit } from '../../../packages/media/test/torture/film-kit';
import { SHORT_FILM_PROFILE } from '../../../packages/media/test/torture/short-film-profile';
import { createInspectFilm } from '../src/activities/inspect-film';
import { createMakePreview } from '../src/activities/make-preview';
import type { MediaStation } from '../src/media-station';
import type { PreviewStation } from '../src/preview-station';
import { type ObjectStore, startObjectStore } from './support/object-store';
import { processesTouching } from './support/processes-touching';
import { runAsActivity } from './support/run-as-activity';

jest.setTimeout(120_000);

/** A sandbox is what runs a tool. The ffmpeg in this one answers what it can, as every ffmpeg does, and dies of a fault of its own on any film. */
const DYING = `#!/bin/sh
case "$*" in *-encoders*|*-formats*|*-filters*|*-codecs*) exec /usr/bin/ffmpeg "$@";; esac
echo "[h264 @ 0x1] about to die" >&2
kill -SEGV $$
`;
const MISSING = '#!/bin/sh\nexit 127\n';
const PROBING = '#!/bin/sh\nexec "$@"\n';
const BIN = join(__dirname, '../../../packages/media/bin');

describe('a film over which ffmpeg crashes, twice', () => {
  let folder: string;
  let scratch: string;
  let store: ObjectStore;
  let film: {
    contestId: ContestId;
    entryId: EntryId;
    version: number;
    objectKey: string;
    sha256: string;
    bytes: number;
  };
  const verdicts: Parameters<MediaStation['record']>[0][] = [];
  const previews: Parameters<PreviewStation['recordPreview']>[0][] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hoithi-crash-'));
    scratch = join(folder, 'scratch');
    store = await startObjectStore();
    const bytes = await readFile(await createFilmKit(folder).base());
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const objectKey = `entries/c-1/e-1/${sha256}.mp4`;
    store.objects.set(objectKey, bytes);
    film = { contestId: 'c-1' as never, entryId: 'e-1' as never, version: 1, objectKey, sha256, bytes: bytes.length };
    await write({ run: PROBING, ffmpeg: DYING, preview: DYING });
  });
  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  const write = async (programs: Readonly<Record<string, string>>): Promise<void> => {
    for (const [name, script] of Object.entries(programs))
      await writeFile(join(folder, `dying-${name}`), script, { mode: 0o755 });
  };
  const station = (): MediaStation & PreviewStation => ({
    sandbox: { kind: relative(BIN, join(folder, 'dying')) as Sandbox['kind'] },
    scratch,
    logger: createLogger({ service: 'test', level: 'silent' }),
    profileOf: () => SHORT_FILM_PROFILE,
    urlsOf: async ({ get, put }) => ({
      get: Object.fromEntries(get.map((key) => [key, store.urlOf(key)])),
      put: Object.fromEntries(put.map(({ key }) => [key, store.urlOf(key)])),
    }),
    record: async (verdict) => verdicts.push(verdict),
    recordPreview: async (preview) => previews.push(preview),
    recordPrint: async () => undefined,
  });
  const recordsOf = (name: string): readonly { tool: string; exit: string; lastLines: string[] }[] =>
    JSON.parse(String(store.objects.get(`renditions/c-1/e-1/${film.sha256}/${name}.json`))).runs;

  it('gets the verdict unprocessable, no third try, and both crashes are on record', async () => {
    const inspectFilm = createInspectFilm(station());
    const { result, heartbeats } = runAsActivity(() => inspectFilm(film));
    expect(await result).toMatchObject({ verdict: 'unprocessable' });
    const percents = heartbeats.map(({ percent }) => percent);
    expect(percents).toEqual(percents.toSorted((one, other) => one - other));
    expect(verdicts[0]?.inspection).toMatchObject({
      verdict: 'unprocessable',
      findings: [{ code: 'UNPROCESSABLE' }],
      renditions: { play: null, poster: null },
      runs: { count: 4 },
    });
    const runs = recordsOf('runs');
    expect(runs.map(({ tool, exit }) => `${tool} ${exit}`)).toEqual([
      'ffprobe 0',
      'ffmpeg tool-crashed',
      'ffprobe 0',
      'ffmpeg tool-crashed',
    ]);
    expect(runs[1]?.lastLines).toContain('[h264 @ 0x1] about to die');
  });

  it('has no preview, no third try, and the reason is told', async () => {
    const makePreview = createMakePreview(station());
    const { result } = runAsActivity(() => makePreview({ ...film, overridden: false }));
    expect(await result).toMatchObject({ state: 'failed', reason: 'tool-crashed', runs: { count: 4 } });
    expect(previews).toMatchObject([{ preview: null, failure: 'tool-crashed', runs: { count: 4 } }]);
    expect(recordsOf('preview-runs').filter(({ exit }) => exit === 'tool-crashed')).toHaveLength(2);
  });

  it('is not to blame where there is no ffmpeg at all: the work is tried again elsewhere', async () => {
    await write({ preview: MISSING });
    const makePreview = createMakePreview(station());
    const { result } = runAsActivity(() => makePreview({ ...film, overridden: false }));
    await expect(result).rejects.toMatchObject({ code: 'service-unavailable', retryable: true });
  });

  it('leaves no process and no file', async () => {
    expect(processesTouching(scratch)).toEqual([]);
    expect(await readdir(scratch)).toEqual([]);
  });
});
