import { writeFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { renderPaper, type Paper, type PaperFormat } from '@hoithi/papers';

/** One file to be drawn. */
export type PaperJob = { readonly paper: Paper; readonly format: PaperFormat; readonly path: string };

/** What the thread answers to each job, in their order. */
export type PaperDone = { readonly failure: string | null };

let before: Promise<unknown> = Promise.resolve();
parentPort?.on('message', (job: PaperJob) => {
  before = before.then(async () => parentPort?.postMessage(await draw(job)));
});

async function draw({ paper, format, path }: PaperJob): Promise<PaperDone> {
  try {
    await writeFile(path, await renderPaper(paper, format));
    return { failure: null };
  } catch (error) {
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
