import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { JobFolder } from '../sandbox/job-folder';
import type { RunUsage } from './run-record';

const USAGE = /^(\d+\.\d+) (\d+\.\d+) (\d+)$/m;

/** What `time` wrote about the run that has just ended, from its own `wait4`; absent where there is no `time`, or it was killed too. */
export async function readUsage(job: JobFolder): Promise<RunUsage | undefined> {
  const path = join(job.out, 'usage.txt');
  const written = await readFile(path, 'utf8').catch(() => '');
  await rm(path, { force: true });
  const [, user, system, peak] = USAGE.exec(written) ?? [];
  if (user === undefined || system === undefined) return undefined;
  return { cpuMs: Math.round((Number(user) + Number(system)) * 1000), peakMemoryKiB: Number(peak) };
}
