import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JobFolder, RunRecord } from '@hoithi/media';

const CONTROL = /\p{Cc}/gu;
const LAST_LINES = 20;

/** What was done with the film; each kind of work keeps its own records. */
export type RunsOf = 'runs' | 'preview-runs';

/** Puts the records of all runs into one file, for an operator to read; answers its path. Messages may quote the film, so only text is kept. */
export async function writeRuns(job: JobFolder, runs: readonly RunRecord[], of: RunsOf): Promise<string> {
  const path = join(job.path, `${of}.json`);
  const kept = runs.map(({ messages, ...run }) => ({
    ...run,
    lastLines: messages.slice(-LAST_LINES).map((line) => line.replaceAll(CONTROL, ' ')),
  }));
  await writeFile(path, `${JSON.stringify({ runs: kept }, undefined, 2)}\n`);
  return path;
}
