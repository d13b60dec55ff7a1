import { ContainerDefectError } from './container-defect';
import { CONTAINER_LIMITS } from './container-limits';
import type { RangeReader } from './range-reader';

const WINDOW_BYTES = 8 * 1024;

/** Reads with a small window, so that neighbouring headers cost one request, and with a budget that no file can exceed. */
export class BoundedReader {
  readonly size: number;
  readonly #source: RangeReader;
  #windowStart = 0;
  #window: Uint8Array = new Uint8Array(0);
  #bytesRead = 0;

  constructor(source: RangeReader) {
    this.#source = source;
    this.size = source.size;
  }

  get bytesRead(): number {
    return this.#bytesRead;
  }

  /** Up to `length` bytes at `offset`; fewer at the end of the source. Throws a defect when the budget is spent. */
  async read(offset: number, length: number): Promise<Uint8Array> {
    const wanted = Math.max(0, Math.min(length, this.size - offset));
    if (wanted === 0) return new Uint8Array(0);
    const inWindow = offset - this.#windowStart;
    if (inWindow >= 0 && inWindow + wanted <= this.#window.length) {
      return this.#window.subarray(inWindow, inWindow + wanted);
    }
    const request = Math.min(Math.max(wanted, WINDOW_BYTES), this.size - offset);
    this.#bytesRead += request;
    if (this.#bytesRead > CONTAINER_LIMITS.totalBytes) {
      throw new ContainerDefectError({
        code: 'SUSPICIOUS',
        reason: 'too-many-boxes',
        measured: `> ${CONTAINER_LIMITS.totalBytes} B`,
        required: `<= ${CONTAINER_LIMITS.totalBytes} B`,
      });
    }
    const bytes = await this.#source.read(offset, request);
    this.#window = bytes;
    this.#windowStart = offset;
    return bytes.subarray(0, wanted);
  }
}
