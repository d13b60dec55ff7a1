import { rpc } from '@hoithi/bus';
import { ContestError, ingestUpload } from '@hoithi/contracts';
import { ingestFilm, type IngestedFilm } from '../ingest/ingest-film';
import type { Storage } from '../storage';

/** The caller is answered `timeout` (retryable) after this long while the work goes on; its next call joins it. */
const ANSWER_WITHIN_MS = 20_000;

/** Moves a film from the spool into S3. One run per upload however many ask; once stored, the record answers. */
export function serveIngestUpload(storage: Storage) {
  const running = new Map<string, Promise<IngestedFilm>>();
  return rpc(ingestUpload, async (request) => {
    const { uploadId } = request;
    const work = running.get(uploadId) ?? ingestFilm(storage, request).finally(() => running.delete(uploadId));
    running.set(uploadId, work);
    return Promise.race([work, answerInTime()]);
  });
}

function answerInTime(): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new ContestError('timeout', { step: 'ingest-upload' })), ANSWER_WITHIN_MS).unref();
  });
}
