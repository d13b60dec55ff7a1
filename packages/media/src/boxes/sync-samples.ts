import { viewOf, type Box } from './box';
import { countEntries } from './sample-times';

type SyncSamples = {
  readonly stss: Box;
  readonly stts: Box;
  readonly samples: number;
};

/** Longest time between two key frames, the end included, in timescale units. */
export function readMaxKeyFrameGap({ stss, stts, samples }: SyncSamples): number {
  const keys = countEntries(stss, 4);
  const keyView = viewOf(stss.payload);
  const clock = new SampleClock(stts);
  let last = 0;
  let max = 0;
  for (let key = 0; key < keys; key += 1) {
    const at = clock.timeOf(Math.min(keyView.getUint32(8 + key * 4) - 1, samples));
    max = Math.max(max, at - last);
    last = at;
  }
  return Math.max(max, clock.timeOf(samples) - last);
}

/** Decode time of rising sample numbers, in one walk over `stts`. */
class SampleClock {
  readonly #view: DataView;
  readonly #entries: number;
  #entry = 0;
  #firstSample = 0;
  #firstTime = 0;

  constructor(stts: Box) {
    this.#view = viewOf(stts.payload);
    this.#entries = countEntries(stts, 8);
  }

  timeOf(sample: number): number {
    while (this.#entry < this.#entries) {
      const count = this.#view.getUint32(8 + this.#entry * 8);
      const delta = this.#view.getUint32(12 + this.#entry * 8);
      if (sample < this.#firstSample + count) return this.#firstTime + (sample - this.#firstSample) * delta;
      this.#firstSample += count;
      this.#firstTime += count * delta;
      this.#entry += 1;
    }
    return this.#firstTime;
  }
}
