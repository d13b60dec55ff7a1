import type { intakeRoutes } from '@hoithi/contracts';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { Upload } from 'tus-js-client';
import type { z } from 'zod';

type Session = z.output<(typeof intakeRoutes)['startUpload']['reply']>;

const CHUNK_BYTES = 8 * 1024 * 1024;
const PIECE_BYTES = 256 * 1024;

/** Sends a film to its session by tus, going on where the server stands; gives up only after minutes without any answer. */
export async function uploadFilm(options: {
  readonly origin: string;
  readonly session: Session;
  readonly path: string;
}): Promise<void> {
  const { origin, session, path } = options;
  const { size } = await stat(path);
  await new Promise<void>((resolve, reject) => {
    const upload = new Upload(createReadStream(path), {
      uploadUrl: new URL(session.path, origin).href,
      uploadSize: size,
      headers: { 'Upload-Token': session.token },
      chunkSize: CHUNK_BYTES,
      retryDelays: [0, 500, 1000, 2000, 4000, 8000, 8000, 8000, 8000, 8000],
      onError: reject,
      onSuccess: () => resolve(),
    });
    upload.start();
  });
}

/** Size and the SHA-256 of the first, middle and last 256 KiB: the same film picked again is the same session, whatever its name or date. */
export async function fingerprintOf(path: string): Promise<{ readonly bytes: number; readonly fingerprint: string }> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const hash = createHash('sha256').update(String(size));
    for (const position of [0, Math.floor((size - PIECE_BYTES) / 2), size - PIECE_BYTES]) {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(PIECE_BYTES), 0, PIECE_BYTES, Math.max(0, position));
      hash.update(buffer.subarray(0, bytesRead));
    }
    return { bytes: size, fingerprint: hash.digest('hex') };
  } finally {
    await file.close();
  }
}

/** SHA-256 of the whole film, as the entrant's own machine computes it. */
export async function hashFilm(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
