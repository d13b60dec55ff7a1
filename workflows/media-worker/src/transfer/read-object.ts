import { ContestError } from '@hoithi/contracts';
import type { RangeReader } from '@hoithi/media';
import { askStore } from '@hoithi/platform';

export type RemoteObject = { readonly url: string; readonly bytes: number; readonly signal: AbortSignal };

/**
 * Random access to an object at a presigned address, by range requests of one address.
 * @throws ContestError `service-unavailable` when the store does not deliver, `upload-mismatch` when the object has another size
 */
export const readObject = ({ url, bytes, signal }: RemoteObject): RangeReader => ({
  size: bytes,
  read: async (offset, length) => {
    const response = await askStore({ url, signal, range: { offset, length } });
    const total = Number(/\/(\d+)$/.exec(response.headers['content-range'] ?? '')?.[1] ?? Number.NaN);
    if (total !== bytes) {
      response.destroy();
      throw new ContestError('upload-mismatch', { what: 'bytes', received: total, expected: bytes });
    }
    const parts: Buffer[] = [];
    let received = 0;
    try {
      for await (const part of response as AsyncIterable<Buffer>) {
        parts.push(part);
        received += part.length;
        if (received > length) break;
      }
    } catch (error) {
      signal.throwIfAborted();
      throw new ContestError('service-unavailable', { part: 's3' }, { cause: error });
    }
    if (received !== length) throw new ContestError('service-unavailable', { part: 's3', received, expected: length });
    return new Uint8Array(Buffer.concat(parts));
  },
});
