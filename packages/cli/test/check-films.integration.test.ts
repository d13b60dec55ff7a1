import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ContestId, EntryId } from '@hoithi/contracts';
import { detectSandbox } from '@hoithi/media';
import { createLogger } from '@hoithi/platform';
import { Command } from 'commander';
import { SHORT_FILM_PROFILE } from '../../media/test/torture/short-film-profile';
import {
  AAC,
  createFilmKit,
  type FilmKit,
  H264,
  PICTURE,
  SAME_PICTURE,
  SOUND,
} from '../../media/test/torture/film-kit';
import { createInspectFilm } from '../../../workflows/media-worker/src/activities/inspect-film';
import type { MediaStation } from '../../../workflows/media-worker/src/media-station';
import { startObjectStore, type ObjectStore } from '../../../workflows/media-worker/test/support/object-store';
import { runAsActivity } from '../../../workflows/media-worker/test/support/run-as-activity';
import { registerCheck } from '../src/commands/check';

jest.setTimeout(180_000);

const CONTEST = join(__dirname, '..', '..', '..', 'contests', 'sonla-2024.yaml');
type Told = Parameters<MediaStation['record']>[0]['inspection'];

/** What the worker's verdict and the command's have in common, in the names of the command. */
const common = ({ verdict, findings, facts }: Told) => ({
  verdict,
  findings: findings.map(({ code, severity, measured, required, text, hint }) => ({
    code,
    severity,
    measured,
    required,
    text: text.vi,
    textEn: text.en,
    hint: hint?.vi,
    hintEn: hint?.en,
  })),
  facts,
});

describe('hoithi check on real films', () => {
  let folder: string;
  let contest: string;
  let kit: FilmKit;
  let store: ObjectStore;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hoithi-check-films-'));
    kit = createFilmKit(folder);
    store = await startObjectStore();
    contest = join(folder, 'short.yaml');
    // The rules of sonla-2024 for films of seconds.
    const lengths = /minDurationMs: 240000[^\n]*\n {2}maxDurationMs: 300000\n {2}durationToleranceMs: 1000/;
    const yaml = (await readFile(CONTEST, 'utf8')).replace(
      lengths,
      'minDurationMs: 5000\n  maxDurationMs: 8000\n  durationToleranceMs: 500',
    );
    await writeFile(contest, yaml);
  });
  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });
  afterEach(() => {
    process.exitCode = 0;
  });

  const check = async (film: string): Promise<{ readonly exit: number; readonly said: Told & { gate: number } }> => {
    let out = '';
    const stdout = jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
    const program = new Command('hoithi').exitOverride();
    registerCheck(program);
    await program.parseAsync(['check', film, '--contest', contest, '--json'], { from: 'user' });
    stdout.mockRestore();
    return { exit: Number(process.exitCode), said: JSON.parse(out) };
  };

  /** The activity of the worker on the same film, fetched from a store. */
  const askWorker = async (film: string): Promise<Told> => {
    const bytes = await readFile(film);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const objectKey = `entries/c-1/e-1/${sha256}.mp4`;
    store.objects.set(objectKey, bytes);
    const told: Told[] = [];
    const inspectFilm = createInspectFilm({
      sandbox: await detectSandbox(),
      scratch: join(folder, 'scratch'),
      logger: createLogger({ service: 'test', level: 'silent' }),
      profileOf: () => SHORT_FILM_PROFILE,
      urlsOf: async ({ get, put }) => ({
        get: Object.fromEntries(get.map((key) => [key, store.urlOf(key)])),
        put: Object.fromEntries(put.map(({ key }) => [key, store.urlOf(key)])),
      }),
      record: async ({ inspection }) => told.push(inspection),
      recordPrint: async () => undefined,
    });
    const entry = { contestId: 'c-1' as ContestId, entryId: 'e-1' as EntryId, version: 1 };
    await runAsActivity(() => inspectFilm({ ...entry, objectKey, sha256, bytes: bytes.length })).result;
    return told[0] as Told;
  };

  it.each<[string, string | null, number, number, readonly string[]]>([
    ['accepts a good film', null, 0, 2, []],
    [
      'sends back one that only its sound, listened to, tells on',
      `${SAME_PICTURE} -af volume=0 ${AAC}`,
      1,
      2,
      ['AUDIO_SILENT'],
    ],
    [
      'remarks on one that only ffprobe can tell on',
      `${PICTURE} ${SOUND} -flags +ildct+ilme -x264-params tff=1 ${H264} ${AAC}`,
      0,
      2,
      ['INTERLACED'],
    ],
    ['sends back one whose index tells on it', '-i {base} -c copy -t 3', 1, 0, ['DURATION_SHORT']],
  ])('%s, and says of it what the worker says', async (name, line, exit, gate, codes) => {
    const film = line === null ? await kit.base() : await kit.make(`${name.replaceAll(/\W+/g, '-')}.mp4`, line);
    const checked = await check(film);
    expect({
      exit: checked.exit,
      gate: checked.said.gate,
      codes: checked.said.findings.map(({ code }) => code),
    }).toEqual({
      exit,
      gate,
      codes,
    });
    const { verdict, findings, facts } = common(await askWorker(film));
    expect(checked.said).toMatchObject({ verdict, findings });
    // Only the worker hashes the file.
    expect(facts).toMatchObject(checked.said.facts);
    expect(await readdir(join(folder, 'scratch'))).toEqual([]);
  });
});
