import { open } from 'node:fs/promises';
import type { RangeReader } from '../boxes/range-reader';

export type FileReader = RangeReader & { close(): Promise<void> };

/** Opens a local file for the box reader; the caller closes it. */
export async function openFileReader(path: string): Promise<FileReader> {
  const file = await open(path, 'r');
  const { size } = await file.stat();
  return {
    size,
    read: async (offset, length) => {
      const bytes = new Uint8Array(length);
      const { bytesRead } = await file.read(bytes, 0, length, offset);
      return bytes.subarray(0, bytesRead);
    },
    close: () => file.close(),
  };
}
