import { mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { resolve, join } from 'node:path';

/** A private folder for one film: `in.mp4` and `out/`. Everything a tool writes lies in `out/`. */
export type JobFolder = { readonly path: string; readonly input: string; readonly out: string };

const PREFIX = 'film-';

/** Makes a job folder (mode 0700) under the scratch folder. */
export async function makeJobFolder(scratch: string): Promise<JobFolder> {
  await mkdir(scratch, { recursive: true, mode: 0o700 });
  const path = await mkdtemp(join(resolve(scratch), PREFIX));
  const out = join(path, 'out');
  await mkdir(out, { mode: 0o700 });
  return { path, input: join(path, 'in.mp4'), out };
}

/** Puts a local film into the job without copying it. */
export const linkInput = (job: JobFolder, film: string): Promise<void> => symlink(resolve(film), job.input);

export const removeJobFolder = (job: JobFolder): Promise<void> => rm(job.path, { recursive: true, force: true });

/** Removes what a killed process left behind. Call only at start, when no job of this scratch folder is running. */
export async function sweepJobFolders(scratch: string): Promise<number> {
  await mkdir(scratch, { recursive: true, mode: 0o700 });
  const left = (await readdir(scratch)).filter((name) => name.startsWith(PREFIX));
  await Promise.all(left.map((name) => rm(join(scratch, name), { recursive: true, force: true })));
  return left.length;
}
