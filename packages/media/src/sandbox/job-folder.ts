import { mkdir, mkdtemp, readdir, rm, stat, symlink } from 'node:fs/promises';
import { resolve, join } from 'node:path';
import { askLifeSign, giveLifeSign, type LifeSign } from './life-sign';

/** The film in its job folder. */
export const FILM = 'in.mp4';

/** A private folder for one film: `in.mp4` and `out/`. Everything a tool writes lies in `out/`. */
export type JobFolder = {
  readonly path: string;
  readonly input: string;
  readonly out: string;
  /** Keeps others that share the scratch folder from sweeping it. */
  readonly life: LifeSign;
};

const PREFIX = 'film-';
/** A folder without a sign of life is being made just now, or its maker died over it. */
const NEWBORN_MS = 60_000;

/** Makes a job folder (mode 0700) under the scratch folder, which several processes may share, in one container or in several. */
export async function makeJobFolder(scratch: string): Promise<JobFolder> {
  await mkdir(scratch, { recursive: true, mode: 0o700 });
  const path = await mkdtemp(join(resolve(scratch), PREFIX));
  const life = await giveLifeSign(path);
  const out = join(path, 'out');
  await mkdir(out, { mode: 0o700 });
  return { path, input: join(path, FILM), out, life };
}

/** Puts a local film into the job without copying it. */
export const linkInput = (job: JobFolder, film: string): Promise<void> => symlink(resolve(film), job.input);

export async function removeJobFolder(job: JobFolder): Promise<void> {
  await rm(job.path, { recursive: true, force: true });
  await job.life.end();
}

/** Removes what killed processes left behind; folders of processes that still live are theirs. @returns how many were removed */
export async function sweepJobFolders(scratch: string): Promise<number> {
  await mkdir(scratch, { recursive: true, mode: 0o700 });
  const folders = (await readdir(scratch)).filter((name) => name.startsWith(PREFIX)).map((name) => join(scratch, name));
  const left = await Promise.all(folders.map(isLeft));
  const swept = folders.filter((_, index) => left[index]);
  await Promise.all(swept.map((folder) => rm(folder, { recursive: true, force: true })));
  return swept.length;
}

async function isLeft(folder: string): Promise<boolean> {
  const sign = await askLifeSign(folder);
  if (sign !== 'none') return sign === 'dead';
  const changedAtMs = await stat(folder).then(
    ({ mtimeMs }) => mtimeMs,
    () => Infinity,
  );
  return Date.now() - changedAtMs > NEWBORN_MS;
}
