import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { sweepJobFolders } from '../src/sandbox/job-folder';

const run = promisify(execFile);

/** Inspects a film, or makes its preview, in a process of its own, as a worker does. */
const INSPECTOR = `
const { detectSandbox, inspectFilm, linkInput, makeJobFolder, makePreview } = require(process.argv[1]);
(async () => {
  const job = await makeJobFolder(process.argv[2]);
  await linkInput(job, process.argv[3]);
  const profile = { container: 'mp4', videoCodecs: ['h264'], audioCodecs: ['aac'], audioRequired: true, minShortSidePixels: 720,
    minLongSidePixels: 1280, deliveredShortSidePixels: 1080, deliveredLongSidePixels: 1920, vertical: 'notice', minDurationMs: 1000,
    maxDurationMs: 3000000, durationToleranceMs: 1000, outsideDuration: 'must-fix', minFramesPerSecond: 1, maxFramesPerSecond: 120,
    outsideFrameRate: 'notice', maxFileBytes: 1e10 };
  const sandbox = await detectSandbox();
  if (process.argv[4] === 'preview') await makePreview({ job, sandbox, profile, playCopy: 'always' });
  else await inspectFilm({ job, profile, sandbox });
})();
`;

const isFfmpegOf = async (pid: string, folder: string): Promise<boolean> => {
  const [name, mounts, cwd] = await Promise.all([
    readFile(`/proc/${pid}/comm`, 'utf8').catch(() => ''),
    readFile(`/proc/${pid}/mountinfo`, 'utf8').catch(() => ''),
    readlink(`/proc/${pid}/cwd`).catch(() => ''),
  ]);
  return name.trim() === 'ffmpeg' && (mounts.includes(folder) || cwd.includes(folder));
};

const findFfmpegOf = async (folder: string): Promise<readonly string[]> => {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const mine = await Promise.all(pids.map((pid) => isFfmpegOf(pid, folder)));
  return pids.filter((_, index) => mine[index]);
};

describe('a worker that is killed in the middle of ffmpeg', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hoithi-killed-'));
    const piece = join(folder, 'piece.mp4');
    const source =
      '-f lavfi -i testsrc2=s=1280x720:r=30:d=5 -f lavfi -i sine=440:d=5 -c:v libx264 -preset ultrafast -g 1 -pix_fmt yuv420p -c:a aac';
    await run('ffmpeg', ['-nostdin', '-v', 'error', '-y', ...source.split(' '), piece]);
    await run('ffmpeg', [
      '-nostdin',
      '-v',
      'error',
      '-y',
      '-stream_loop',
      '30',
      '-i',
      piece,
      '-c',
      'copy',
      join(folder, 'film.mp4'),
    ]);
  }, 60_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(['verdict', 'preview'])(
    'of a %s takes its ffmpeg with it, and the next start sweeps what it left',
    async (work) => {
      const scratch = join(folder, `scratch-${work}`);
      const library = join(__dirname, '..', 'dist', 'index.js');
      const worker = spawn(process.execPath, ['-e', INSPECTOR, library, scratch, join(folder, 'film.mp4'), work], {
        stdio: 'inherit',
      });
      const ended = new Promise((resolve) => {
        worker.on('close', resolve);
      });
      while ((await findFfmpegOf(scratch)).length === 0) await pause(50);
      worker.kill('SIGKILL');
      await ended;
      for (let wait = 0; wait < 30 && (await findFfmpegOf(scratch)).length > 0; wait += 1) await pause(100);
      expect(await findFfmpegOf(scratch)).toEqual([]);
      expect(await readdir(scratch)).toHaveLength(1);
      expect(await sweepJobFolders(scratch)).toBe(1);
      expect(await readdir(scratch)).toEqual([]);
    },
    60_000,
  );
});
