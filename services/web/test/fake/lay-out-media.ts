import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { makeFilm } from './make-film';

const run = promisify(execFile);
const ffmpeg = (words: string, path: string) => run('ffmpeg', [...`-v error -y -f lavfi ${words}`.split(' '), path]);

/** Puts the film, its poster and its stills into the folder of a stage. They are made once in a run of jest. */
export async function layOutMedia(directory: string): Promise<void> {
  const shared = process.env['HOITHI_TEST_RUN_DIR'];
  if (shared === undefined) return make(directory);
  const made = join(shared, 'stage-media');
  const names = await readdir(made).catch(() => makeFor(made));
  await Promise.all(names.map((name) => copyFile(join(made, name), join(directory, name))));
}

/** Two workers of jest may both make it; the first that is done is kept. */
async function makeFor(goal: string): Promise<readonly string[]> {
  const folder = await mkdtemp(`${goal}-`);
  await make(folder);
  await rename(folder, goal).catch(() => rm(folder, { recursive: true }));
  return readdir(goal);
}

async function make(directory: string): Promise<void> {
  await Promise.all([
    makeFilm({ path: join(directory, 'film.mp4'), seconds: 20 }),
    ffmpeg('-i gradients=s=640x360:c0=0x0b5cad:c1=0x1b7f4b:d=1 -frames:v 1', join(directory, 'poster.jpg')),
    // A sheet of sixty pictures, each of which shows its second.
    ffmpeg('-i testsrc=s=160x90:r=1:d=60 -vf tile=10x6 -frames:v 1', join(directory, 'stills.jpg')),
  ]);
}
