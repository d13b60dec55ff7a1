import http from 'node:http';
import https from 'node:https';
import type { Readable } from 'node:stream';

const SILENCE_MS = 30_000;

/**
 * Streams a body of known length to a presigned address in one request.
 * @throws when the connection breaks, falls silent, or the server answers other than 2xx
 */
export function putStream(put: {
  readonly url: string;
  readonly body: Readable;
  readonly bytes: number;
  readonly contentType: string;
}): Promise<void> {
  const { url, body, bytes, contentType } = put;
  const request = url.startsWith('https:') ? https.request : http.request;
  return new Promise((resolve, reject) => {
    const call = request(
      url,
      { method: 'PUT', headers: { 'content-length': bytes, 'content-type': contentType }, timeout: SILENCE_MS },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const status = response.statusCode ?? 0;
          if (status >= 200 && status < 300) {
            resolve();
            return;
          }
          reject(new Error(`S3 answered ${status} to a PUT: ${Buffer.concat(chunks).toString('utf8').slice(0, 300)}`));
        });
      },
    );
    call.on('timeout', () => call.destroy(new Error('S3 fell silent during a PUT')));
    call.on('error', (error) => {
      body.destroy();
      reject(error);
    });
    body.on('error', (error) => call.destroy(error));
    body.pipe(call);
  });
}
