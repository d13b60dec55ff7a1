import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createFilmKit } from './torture/film-kit';

const run = promisify(execFile);

/** Inspects a film on a scratch folder that is full, in a process and a mount of its own; says how it ended and what is left. */
const INSPECTOR = `
const { readdirSync } = require('node:fs');
const { detectSandbox, inspectFilm, linkInput, makeJobFolder, removeJobFolder } = require(process.argv[1]);
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
    await inspectFilm({ job, profile, sandbox: await detectSandbox(), onRun: (one) => runs.push(one) });
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

  it('is a fault of the machine, named by the tool, and leaves nothing behind', async () => {
    const film = await createFilmKit(folder).base();
    const scratch = join(folder, 'scratch');
    await mkdir(scratch);
    const library = join(__dirname, '..', 'dist', 'index.js');
    const inside = `mount -t tmpfs -o size=1m tmpfs "$1" && exec "$2" -e "$3" "$4" "$1" "$5"`;
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
    ]);
    const { error, exits, left } = JSON.parse(stdout);
    expect(error).toMatchObject({ name: 'MediaToolError', code: 'tool-crashed' });
    expect(error.lastLines.join('\n')).toMatch(/No space left on device/);
    expect(exits).toEqual(['0', 'tool-crashed']);
    expect(left).toEqual([]);
  }, 60_000);
});
