/** Random access to a film: a local file, a browser Blob, or HTTP ranges of an object. */
export interface RangeReader {
  readonly size: number;
  /** At most `length` bytes from `offset`; fewer only at the end of the source. */
  read(offset: number, length: number): Promise<Uint8Array>;
}
