import { openAsBlob } from 'node:fs';
import { ContestError } from '@hoithi/contracts';

export type Upload = {
  readonly url: string;
  readonly path: string;
  readonly contentType: string;
  readonly signal: AbortSignal;
};

/**
 * Puts a file at a presigned address; the file's own size becomes the content length, which S3 demands.
 * @throws ContestError `service-unavailable` when the store does not take it
 */
export async function uploadFile({ url, path, contentType, signal }: Upload): Promise<void> {
  const body = await openAsBlob(path, { type: contentType });
  const response = await fetch(url, { method: 'PUT', body, headers: { 'content-type': contentType }, signal }).catch(
    (error: unknown) => {
      signal.throwIfAborted();
      throw new ContestError('service-unavailable', { what: 'object store' }, { cause: error });
    },
  );
  await response.body?.cancel();
  if (!response.ok) throw new ContestError('service-unavailable', { what: 'object store', status: response.status });
}
