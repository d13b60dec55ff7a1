import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { JobFolder } from './job-folder';

/**
 * Tells the sandbox how many seconds of processor time the next run in this folder may use: all that every core can give until its wall
 * limit, so that the wall decides and a tool that outlives its worker ends all the same. The sandbox itself allows a day at most.
 */
export const limitProcessorTime = (job: JobFolder, wallMs: number): Promise<void> =>
  writeFile(join(job.path, 'cpu-seconds'), `${Math.ceil(wallMs / 1_000) * availableParallelism()}\n`);
