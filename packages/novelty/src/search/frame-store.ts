const FIELDS = ['upHighs', 'upLows', 'downHighs', 'downLows', 'slots'] as const;

type Frame = {
  readonly upHigh: number;
  readonly upLow: number;
  readonly downHigh: number;
  readonly downLow: number;
  readonly slot: number;
};

/** Picture hashes of all films in growing typed arrays; a number stands for a picture. */
export class FrameStore {
  count = 0;
  upHighs = new Uint32Array(1_024);
  upLows = new Uint32Array(1_024);
  downHighs = new Uint32Array(1_024);
  downLows = new Uint32Array(1_024);
  /** The slot of the film a picture belongs to. */
  slots = new Uint32Array(1_024);

  push({ upHigh, upLow, downHigh, downLow, slot }: Frame): void {
    if (this.count === this.slots.length) this.#grow();
    this.upHighs[this.count] = upHigh;
    this.upLows[this.count] = upLow;
    this.downHighs[this.count] = downHigh;
    this.downLows[this.count] = downLow;
    this.slots[this.count] = slot;
    this.count += 1;
  }

  /** Keeps the pictures that are wanted, in order. */
  keep(wanted: (slot: number) => boolean): void {
    let kept = 0;
    for (let frame = 0; frame < this.count; frame += 1) {
      if (!wanted(this.slots[frame] ?? 0)) continue;
      for (const field of FIELDS) this[field][kept] = this[field][frame] ?? 0;
      kept += 1;
    }
    this.count = kept;
  }

  get bytes(): number {
    return FIELDS.reduce((sum, field) => sum + this[field].byteLength, 0);
  }

  #grow(): void {
    for (const field of FIELDS) {
      const next = new Uint32Array(Math.ceil(this[field].length * 1.5));
      next.set(this[field]);
      this[field] = next;
    }
  }
}
