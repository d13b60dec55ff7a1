import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createFilmKit } from './torture/film-kit';

const run = promisify(execFile);

/** Works on a film in a scratch folder that is full, in a process and a mount of its own; says how it ended and what is left. */
const INSPECTOR = `
const { readdirSync } = require('node:fs');
const { detectSandbox, inspectFilm, linkInput, makeJobFolder, makePreview, removeJobFolder } = require(process.argv[1]);
(async () => {
  const job = await makeJobFolder(process.argv[2]);
  const runs = [];
  let error;
  try {
    await linkInput(job, process.argv[3]);
    const profile = { container: 'mp4', videoCodecs: ['h264'], audioCodecs: ['aac'], audioRequired: true, minShortSidePixels: 720,
      minLongSidePixels: 1280, deliveredShortSidePixels: 1080, deliveredLongSidePixels: 1920, vertical: 'notice', minDurationMs: 1000,
      maxDurationMs: 3000000, durationToleranceMs: 1000, outsideDuration: 'must-fix', minFramesPerSecond: 1, maxFramesPerSecond: 120,
      outsideFrameRate: 'notice', maxFileBytes: 1e10 };
    const common = { job, sandbox: await detectSandbox(), onRun: (one) => runs.push(one) };
    if (process.argv[4] === 'preview') await makePreview({ ...common, profile, playCopy: 'always' });
    else await inspectFilm({ ...common, profile });
  } catch (caught) {
    error = { name: caught.name, code: caught.code, lastLines: caught.lastLines };
  } finally {
    await removeJobFolder(job);
  }
  process.stdout.write(JSON.stringify({ error, exits: runs.map((one) => one.exit), left: readdirSync(process.argv[2]) }));
})();
`;

describe('a disk that is full', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hoithi-full-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(['verdict', 'preview'])(
    'is a fault of the machine in a %s, named by the tool, and leaves nothing behind',
    async (work) => {
      const film = await createFilmKit(folder).base();
      const scratch = join(folder, 'scratch');
      await mkdir(scratch, { recursive: true });
      const library = join(__dirname, '..', 'dist', 'index.js');
      const inside = `mount -t tmpfs -o size=1m tmpfs "$1" && exec "$2" -e "$3" "$4" "$1" "$5" "$6"`;
      const { stdout } = await run('unshare', [
        '--map-root-user',
        '--mount',
        'sh',
        '-c',
        inside,
        'sh',
        scratch,
        process.execPath,
        INSPECTOR,
        library,
        film,
        work,
      ]);
      const { error, exits, left } = JSON.parse(stdout);
      expect(error).toMatchObject({ name: 'MediaToolError', code: 'tool-crashed' });
      expect(error.lastLines.join('\n')).toMatch(/No space left on device/);
      expect(exits).toEqual(['0', 'tool-crashed']);
      expect(left).toEqual([]);
    },
    60_000,
  );
});
