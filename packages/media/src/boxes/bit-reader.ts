/** Reads bits and Exp-Golomb numbers; past the end it delivers zeros, so that it never throws. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #position = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get exhausted(): boolean {
    return this.#position > this.#bytes.length * 8;
  }

  bit(): number {
    const byte = this.#bytes[this.#position >> 3] ?? 0;
    const bit = (byte >> (7 - (this.#position & 7))) & 1;
    this.#position += 1;
    return bit;
  }

  bits(count: number): number {
    let value = 0;
    for (let index = 0; index < count; index += 1) value = value * 2 + this.bit();
    return value;
  }

  skip(count: number): void {
    this.#position += count;
  }

  /** ue(v) of H.264/H.265. */
  unsigned(): number {
    let zeros = 0;
    while (zeros < 32 && this.bit() === 0) zeros += 1;
    return 2 ** zeros - 1 + this.bits(zeros);
  }

  /** se(v) of H.264/H.265. */
  signed(): number {
    const code = this.unsigned();
    return code % 2 === 0 ? -code / 2 : (code + 1) / 2;
  }
}

/** The payload of a NAL unit with its emulation prevention bytes (00 00 03) taken out. */
export function withoutEmulationBytes(nal: Uint8Array): Uint8Array {
  const limited = nal.subarray(0, 4096);
  return limited.filter(
    (byte, index) => !(byte === 3 && index >= 2 && limited[index - 1] === 0 && limited[index - 2] === 0),
  );
}
