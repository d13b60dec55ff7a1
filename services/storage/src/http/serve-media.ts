import { ContestError } from '@hoithi/contracts';
import type { RequestHandler, Request, Response } from 'express';
import { pipeline } from 'node:stream/promises';
import type { Storage } from '../storage';
import type { StoredObject } from '../object-store/object-store';
import { openMediaToken } from '../tokens/media-token';

type Stretch = { readonly start: number; readonly end: number };

/**
 * Plays one object by a signed path, with Range (Safari asks for bytes 0-1 first and insists on a correct 206).
 * The S3 server and its keys never show.
 */
export const serveMedia =
  ({ objects, mediaSigner, clock, logger }: Storage): RequestHandler =>
  async (request, response) => {
    const { token, name } = request.params;
    const { objectKey, expiresAtMs } = openMediaToken(mediaSigner, {
      token: String(token),
      name: name === undefined ? undefined : String(name),
      nowMs: clock.nowMs(),
    });
    const object = await objects.stat(objectKey);
    if (!object) throw new ContestError('not-found');
    describe(response, object, Math.floor((expiresAtMs - clock.nowMs()) / 1000));
    if (request.fresh) {
      response.status(304).end();
      return;
    }
    const stretch = chooseStretch(request, response, object.bytes);
    if (!stretch || request.method === 'HEAD') {
      response.end();
      return;
    }
    const body = await objects.read(objectKey, { offset: stretch.start, length: stretch.end - stretch.start + 1 });
    // A viewer who seeks or leaves cuts the connection: that is ordinary, and ends the read from S3.
    await pipeline(body, response).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') logger.warn({ err: error }, 'film could not be sent to its end');
    });
  };

function describe(response: Response, object: StoredObject, maxAgeSeconds: number): void {
  response.set({
    'accept-ranges': 'bytes',
    'content-type': object.contentType,
    'cache-control': `private, max-age=${Math.max(0, maxAgeSeconds)}, immutable`,
    'content-disposition': 'inline',
    'x-content-type-options': 'nosniff',
    etag: `"${object.etag}"`,
  });
}

/** Sets status and length; null when the asked range lies outside (416). */
function chooseStretch(request: Request, response: Response, bytes: number): Stretch | null {
  const ranges = request.range(bytes, { combine: true });
  if (ranges === -1) {
    response.status(416).set('content-range', `bytes */${bytes}`);
    return null;
  }
  const [range] = ranges === undefined || ranges === -2 || ranges.type !== 'bytes' ? [] : ranges;
  const stretch = range ?? { start: 0, end: bytes - 1 };
  if (range) response.status(206).set('content-range', `bytes ${range.start}-${range.end}/${bytes}`);
  response.set('content-length', String(stretch.end - stretch.start + 1));
  return stretch;
}
