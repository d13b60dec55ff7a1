/** Picture hashes of all films in growing typed arrays; a number stands for a picture. */
export class FrameStore {
  count = 0;
  highs = new Uint32Array(1_024);
  lows = new Uint32Array(1_024);
  /** The slot of the film a picture belongs to. */
  slots = new Uint32Array(1_024);

  push(frame: { readonly high: number; readonly low: number; readonly slot: number }): void {
    if (this.count === this.highs.length) this.#grow();
    this.highs[this.count] = frame.high;
    this.lows[this.count] = frame.low;
    this.slots[this.count] = frame.slot;
    this.count += 1;
  }

  /** Keeps the pictures that are wanted, in order. */
  keep(wanted: (slot: number) => boolean): void {
    let kept = 0;
    for (let frame = 0; frame < this.count; frame += 1) {
      if (!wanted(this.slots[frame] ?? 0)) continue;
      this.highs[kept] = this.highs[frame] ?? 0;
      this.lows[kept] = this.lows[frame] ?? 0;
      this.slots[kept] = this.slots[frame] ?? 0;
      kept += 1;
    }
    this.count = kept;
  }

  get bytes(): number {
    return this.highs.byteLength + this.lows.byteLength + this.slots.byteLength;
  }

  #grow(): void {
    const grown = (old: Uint32Array): Uint32Array<ArrayBuffer> => {
      const next = new Uint32Array(Math.ceil(old.length * 1.5));
      next.set(old);
      return next;
    };
    [this.highs, this.lows, this.slots] = [grown(this.highs), grown(this.lows), grown(this.slots)];
  }
}
