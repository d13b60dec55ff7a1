/** Above this many pairs a bit for each would cost more than remembering those that came. */
const MOST_BITS = 2 ** 28;

/** Remembers which pairs of juror and entry have come, a bit each: a set of a million numbers takes seventy times the memory. */
export class PairMarks {
  readonly #bits: Uint8Array | null;
  readonly #rest = new Set<number>();

  constructor(pairs: number) {
    this.#bits = pairs <= MOST_BITS ? new Uint8Array(Math.ceil(pairs / 8)) : null;
  }

  /** Marks a pair, `0` to `pairs - 1`; false when it had come before. */
  addFirst(pair: number): boolean {
    if (this.#bits === null) {
      const before = this.#rest.size;
      return this.#rest.add(pair).size > before;
    }
    const byte = Math.floor(pair / 8);
    const bit = 1 << (pair % 8);
    const held = this.#bits[byte] ?? 0;
    this.#bits[byte] = held | bit;
    return (held & bit) === 0;
  }
}
