import type { RangeReader } from './range-reader';

/** What the reader needs of a browser's File or Blob. */
type BlobLike = {
  readonly size: number;
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
};

/** Reads a film that the entrant has chosen, before a single byte is sent. */
export const readBlob = (blob: BlobLike): RangeReader => ({
  size: blob.size,
  read: async (offset, length) => new Uint8Array(await blob.slice(offset, offset + length).arrayBuffer()),
});
