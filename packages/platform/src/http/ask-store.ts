import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { Readable } from 'node:stream';
import { ContestError } from '@hoithi/contracts';

export type StoreRequest = {
  readonly url: string;
  readonly signal?: AbortSignal;
  /** What to send; without it the request is a GET. S3 demands the length beforehand. */
  readonly put?: { readonly body: Readable; readonly bytes: number; readonly contentType: string };
  /** Part of the object to get; a store that answers with the whole is refused. */
  readonly range?: { readonly offset: number; readonly length: number };
};

/** The object store is on the inner network: half a minute without a byte means it is gone. */
const SILENCE_MS = 30_000;

/**
 * One request to a presigned address; resolves with a response whose body the caller reads.
 * node:http and not fetch: undici in Node 24.21 ends the whole process by an assertion when a server closes a kept-alive socket in mid-answer.
 * @throws ContestError `service-unavailable` when the store breaks off, falls silent or answers other than 2xx; the abort reason when cancelled
 */
export function askStore({ url, signal, put, range }: StoreRequest): Promise<IncomingMessage> {
  const send = url.startsWith('https:') ? https.request : http.request;
  const headers = {
    ...(put && { 'content-length': put.bytes, 'content-type': put.contentType }),
    ...(range && { range: `bytes=${range.offset}-${range.offset + range.length - 1}` }),
  };
  return new Promise((resolve, reject) => {
    const fail = (cause: unknown): void =>
      reject(signal?.aborted ? signal.reason : new ContestError('service-unavailable', { part: 's3' }, { cause }));
    const request = send(
      url,
      { method: put ? 'PUT' : 'GET', headers, ...(signal && { signal }), timeout: SILENCE_MS },
      (response) => {
        const status = response.statusCode ?? 0;
        if (range ? status === 206 : status >= 200 && status < 300) {
          resolve(response);
          return;
        }
        // Not read to its end: a whole film may be behind it.
        response.destroy();
        reject(new ContestError('service-unavailable', { part: 's3', status }));
      },
    );
    request.on('timeout', () => request.destroy(new Error('the object store fell silent')));
    request.on('error', fail);
    if (!put) {
      request.end();
      return;
    }
    put.body.on('error', (error) => request.destroy(error));
    put.body.pipe(request);
  });
}
