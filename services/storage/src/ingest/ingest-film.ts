import { ContestError } from '@hoithi/contracts';
import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import type { Storage } from '../storage';
import type { UploadRecord } from '../store/upload-record';

export type IngestedFilm = { readonly objectKey: string; readonly sha256: string; readonly bytes: number };

export type Ingest = {
  readonly uploadId: string;
  /** Where the film is kept: `entries/<contest>/<entry>` or `clips/<clip>`. */
  readonly folder: string;
  readonly expectedSha256: string | null;
};

/**
 * Spool -> hash -> S3 -> read back -> record -> spool freed. Every step may be done again: the key is made of the content's hash,
 * so a second put writes the same bytes, and the record is written by a conditional update.
 * @throws {ContestError} unknown-upload, upload-incomplete, upload-mismatch; service-unavailable (retryable) for whatever S3 does
 */
export async function ingestFilm(storage: Storage, request: Ingest): Promise<IngestedFilm> {
  const { uploads, spool, clock } = storage;
  const record = await uploads.find(request.uploadId);
  if (!record) throw new ContestError('unknown-upload');
  if (record.objectKey !== null && !record.objectKey.startsWith(`${request.folder}/`))
    throw new ContestError('already-done', { uploadId: request.uploadId });
  if (record.state === 'stored') return storedFilm(record);
  await assertComplete(storage, record);
  const sha256 = await spool.hash(record._id);
  if (request.expectedSha256 && request.expectedSha256 !== sha256) throw new ContestError('upload-mismatch');
  const objectKey = `${request.folder}/${sha256}.mp4`;
  const film: IngestedFilm = { objectKey, sha256, bytes: record.bytes };
  await putAndReadBack(storage, { film, path: spool.pathOf(record._id) });
  const kept = await uploads.change(record._id, (present) =>
    present.state === 'stored' ? null : { set: { state: 'stored', sha256, objectKey, touchedAtMs: clock.nowMs() } },
  );
  await spool.remove(record._id);
  if (kept) return film;
  // Removed while it was on its way: what was put after that belongs to nobody.
  await storage.objects.remove(objectKey);
  throw new ContestError('unknown-upload');
}

function storedFilm({ objectKey, sha256, bytes }: UploadRecord): IngestedFilm {
  if (!objectKey || !sha256) throw new ContestError('internal', { reason: 'a stored upload without its object' });
  return { objectKey, sha256, bytes };
}

async function assertComplete({ spool }: Storage, { _id, bytes }: UploadRecord): Promise<void> {
  const receivedBytes = (await spool.receivedBytes(_id)) ?? 0;
  if (receivedBytes !== bytes) throw new ContestError('upload-incomplete', { bytes, receivedBytes });
}

async function putAndReadBack(
  { objects }: Storage,
  put: { readonly film: IngestedFilm; readonly path: string },
): Promise<void> {
  const { film, path } = put;
  try {
    const present = await objects.stat(film.objectKey);
    if (present?.bytes !== film.bytes)
      await objects.putFile({ key: film.objectKey, path, bytes: film.bytes, contentType: 'video/mp4' });
    const hash = createHash('sha256');
    await pipeline(await objects.read(film.objectKey, { offset: 0, length: 0 }), hash);
    if (hash.digest('hex') === film.sha256) return;
    await objects.remove(film.objectKey);
  } catch (error) {
    throw new ContestError('service-unavailable', { part: 's3' }, { cause: error });
  }
  throw new ContestError('service-unavailable', { part: 's3', reason: 'the object read back differs' });
}
