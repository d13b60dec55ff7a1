import { ContainerDefectError } from './container-defect';
import { CONTAINER_LIMITS } from './container-limits';
import type { RangeReader } from './range-reader';

const WINDOW_BYTES = { most: 8 * 1024, least: 512 } as const;

/**
 * Reads with a small window, so that neighbouring headers cost one request, and with a budget that no file can exceed. Where the
 * headers are far apart, as in a film of one fragment per picture, the window shrinks, so that the budget does not depend on how
 * large the pictures are.
 */
export class BoundedReader {
  readonly size: number;
  readonly #source: RangeReader;
  #windowStart = 0;
  #window: Uint8Array = new Uint8Array(0);
  #windowBytes: number = WINDOW_BYTES.most;
  #usedBytes = 0;
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
      this.#usedBytes = Math.max(this.#usedBytes, inWindow + wanted);
      return this.#window.subarray(inWindow, inWindow + wanted);
    }
    this.#windowBytes = this.#nextWindowBytes(inWindow);
    this.#usedBytes = wanted;
    const request = Math.min(Math.max(wanted, this.#windowBytes), this.size - offset);
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

  /** Doubles where reading goes on at the end of the window, shrinks to twice what was used where it jumps ahead. */
  #nextWindowBytes(inWindow: number): number {
    const goesOn = inWindow >= 0 && inWindow <= this.#window.length;
    const bytes = goesOn ? this.#windowBytes * 2 : this.#usedBytes * 2;
    return Math.min(WINDOW_BYTES.most, Math.max(WINDOW_BYTES.least, bytes));
  }
}
