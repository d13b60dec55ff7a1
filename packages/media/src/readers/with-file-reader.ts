import type { RangeReader } from '../boxes/range-reader';
import { openFileReader } from './open-file-reader';

/** Reads a local file by ranges and closes it, whatever comes of it. */
export async function withFileReader<Found>(
  path: string,
  read: (source: RangeReader) => Promise<Found>,
): Promise<Found> {
  const source = await openFileReader(path);
  try {
    return await read(source);
  } finally {
    await source.close();
  }
}
