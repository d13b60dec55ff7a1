import { mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { resolve, join } from 'node:path';

/** A private folder for one film: `in.mp4` and `out/`. Everything a tool writes lies in `out/`. */
export type JobFolder = { readonly path: string; readonly input: string; readonly out: string };

const PREFIX = `film-${process.pid}-`;
const JOB_NAME = /^film-(\d+)-/;

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

/** Removes what killed processes left behind; folders of processes that still run are theirs. */
export async function sweepJobFolders(scratch: string): Promise<number> {
  await mkdir(scratch, { recursive: true, mode: 0o700 });
  const left = (await readdir(scratch)).filter((name) => {
    const owner = Number(JOB_NAME.exec(name)?.[1] ?? 0);
    return owner > 0 && (owner === process.pid || !isRunning(owner));
  });
  await Promise.all(left.map((name) => rm(join(scratch, name), { recursive: true, force: true })));
  return left.length;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
