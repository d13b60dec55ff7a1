import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { renderPaper } from '@hoithi/papers';
import type { PaperDone, PaperJob } from './paper-thread';

const MOST_THREADS = 3;
/** A thread loads the libraries for itself; below this many files for each that costs more than it saves. */
const FILES_PER_THREAD = 10;
/** One to draw and one that lies ready, so that a thread never waits for this one to look up from its own file. */
const JOBS_AHEAD = 2;
/** Papers leave much short-lived litter: with more room it is swept away less often. */
const YOUNG_MB = 64;

type Next = () => PaperJob | undefined;
type Told = (job: PaperJob) => void;

/**
 * Draws files on every core there is, this thread's among them, the longest first, so that none waits alone for the last one.
 * @throws Error of the first file that could not be drawn
 */
export async function drawInThreads(jobs: readonly PaperJob[], onDone: Told): Promise<void> {
  const waiting = jobs.toSorted((one, other) => weight(other) - weight(one));
  const next: Next = () => waiting.shift();
  const helpers = Math.min(availableParallelism() - 1, MOST_THREADS, Math.floor(jobs.length / FILES_PER_THREAD) - 1);
  const threads = Array.from({ length: Math.max(0, helpers) }, () => drawThere(next, onDone));
  await Promise.all([...threads, drawHere(next, onDone)]);
}

/** About the time it takes: sheets are drawn one by one, and a workbook is quickly filled. */
const weight = ({ paper, format }: PaperJob): number => paper.sheets.length * (format === 'xlsx' ? 0.2 : 1);

async function drawHere(next: Next, onDone: Told): Promise<void> {
  for (let job = next(); job !== undefined; job = next()) {
    await writeFile(job.path, await renderPaper(job.paper, job.format));
    onDone(job);
  }
}

function drawThere(next: Next, onDone: Told): Promise<void> {
  const thread = new Worker(join(__dirname, 'paper-thread.js'), {
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  const sent: PaperJob[] = [];
  const send = (): void => {
    const job = next();
    if (job === undefined) return;
    sent.push(job);
    thread.postMessage(job);
  };
  return new Promise<void>((resolve, reject) => {
    thread.on('error', reject);
    thread.on('message', ({ failure }: PaperDone) => {
      const job = sent.shift();
      if (job === undefined) return;
      if (failure !== null) return reject(new Error(`${job.path}: ${failure}`));
      onDone(job);
      send();
      if (sent.length === 0) resolve();
    });
    for (let ahead = 0; ahead < JOBS_AHEAD; ahead += 1) send();
    if (sent.length === 0) resolve();
  }).finally(() => void thread.terminate());
}
