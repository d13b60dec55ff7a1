import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ContestError } from '@hoithi/contracts';
import { askStore } from '@hoithi/platform';

export type Download = {
  readonly url: string;
  readonly path: string;
  readonly expected: { readonly sha256: string; readonly bytes: number };
  readonly signal: AbortSignal;
  readonly onBytes: (received: number) => void;
};

/**
 * Fetches an object into a file, hashing on the way; never writes more than was announced.
 * @throws ContestError `service-unavailable` when the store does not deliver, `upload-mismatch` when it delivers something else
 */
export async function downloadObject({ url, path, expected, signal, onBytes }: Download): Promise<void> {
  const response = await askStore({ url, signal });
  const hash = createHash('sha256');
  let received = 0;
  const measured = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      received += chunk.length;
      hash.update(chunk);
      onBytes(received);
      done(received > expected.bytes ? mismatch(received, expected.bytes) : null, chunk);
    },
  });
  try {
    await pipeline(response, measured, createWriteStream(path, { mode: 0o600 }), { signal });
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof ContestError) throw error;
    throw new ContestError('service-unavailable', { part: 's3' }, { cause: error });
  }
  if (received !== expected.bytes) throw mismatch(received, expected.bytes);
  if (hash.digest('hex') !== expected.sha256) throw new ContestError('upload-mismatch', { what: 'sha256' });
}

const mismatch = (received: number, expected: number): ContestError =>
  new ContestError('upload-mismatch', { what: 'bytes', received, expected });
