import { ContestError } from '@hoithi/contracts';
import type { Storage } from '../storage';
import { ingestFilm, type Ingest, type IngestedFilm } from './ingest-film';

/** The caller is answered `timeout` (retryable) after this long while the work goes on; its next call joins it. */
const ANSWER_WITHIN_MS = 20_000;

/** Moves films from the spool into S3. One run per upload however many ask; once stored, the record answers. */
export function joinIngest(storage: Storage): (request: Ingest) => Promise<IngestedFilm> {
  const running = new Map<string, Promise<IngestedFilm>>();
  return (request) => {
    const { uploadId } = request;
    const work = running.get(uploadId) ?? ingestFilm(storage, request).finally(() => running.delete(uploadId));
    running.set(uploadId, work);
    return Promise.race([work, answerInTime()]);
  };
}

function answerInTime(): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new ContestError('timeout', { step: 'ingest-upload' })), ANSWER_WITHIN_MS).unref();
  });
}
