import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JobFolder, RunRecord } from '@hoithi/media';

const CONTROL = /\p{Cc}/gu;
const LAST_LINES = 20;

/** What was done with the film; each kind of work keeps its own records. */
type Work = 'runs' | 'preview-runs';

/** Puts the records of all runs into one file, for an operator to read; undefined when no tool was run. Messages may quote the film, so only text is kept. */
export async function writeRuns(
  job: JobFolder,
  runs: readonly RunRecord[],
  work: Work = 'runs',
): Promise<string | undefined> {
  if (runs.length === 0) return undefined;
  const path = join(job.path, `${work}.json`);
  const kept = runs.map(({ messages, ...run }) => ({
    ...run,
    lastLines: messages.slice(-LAST_LINES).map((line) => line.replaceAll(CONTROL, ' ')),
  }));
  await writeFile(path, `${JSON.stringify({ runs: kept }, undefined, 2)}\n`);
  return path;
}
