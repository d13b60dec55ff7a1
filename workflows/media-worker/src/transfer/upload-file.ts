import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { askStore } from '@hoithi/platform';

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
  const { size: bytes } = await stat(path);
  const response = await askStore({ url, signal, put: { body: createReadStream(path), bytes, contentType } });
  await finished(response.resume());
}
