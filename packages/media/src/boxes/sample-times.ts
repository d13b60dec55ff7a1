import { requireBytes, viewOf, type Box } from './box';
import { ContainerDefectError } from './container-defect';
import { CONTAINER_LIMITS } from './container-limits';

/** Timing of one track, in units of its timescale. */
export type SampleTimes = {
  readonly samples: number;
  readonly totalUnits: number;
  /** Longest pause between two pictures; the last one's own length is no pause. */
  readonly maxGapUnits: number;
  readonly lastDeltaUnits: number;
  readonly commonDeltaUnits: number;
};

/** Remembers how often each pause occurred, for at most a few hundred different pauses. */
class DeltaTally {
  readonly #counts = new Map<number, number>();

  add(delta: number, count: number): void {
    if (this.#counts.size > 512 && !this.#counts.has(delta)) return;
    this.#counts.set(delta, (this.#counts.get(delta) ?? 0) + count);
  }

  mostCommon(): number {
    let best = { delta: 0, count: 0 };
    for (const [delta, count] of this.#counts) if (count > best.count) best = { delta, count };
    return best.delta;
  }
}

/** Collects samples in playing order, from `stts` or from fragments. */
export class TimesCollector {
  readonly #tally = new DeltaTally();
  #samples = 0;
  #total = 0;
  #maxGap = 0;
  #lastDelta = 0;

  add(count: number, delta: number): void {
    if (count === 0) return;
    if (this.#samples > 0) this.#maxGap = Math.max(this.#maxGap, this.#lastDelta);
    if (count > 1) this.#maxGap = Math.max(this.#maxGap, delta);
    this.#tally.add(delta, count);
    this.#samples += count;
    this.#total += count * delta;
    this.#lastDelta = delta;
  }

  /** A hole between two fragments: time passes without a sample. */
  addHole(units: number): void {
    this.#total += units;
    this.#lastDelta += units;
  }

  get samples(): number {
    return this.#samples;
  }

  get totalUnits(): number {
    return this.#total;
  }

  result(): SampleTimes {
    return {
      samples: this.#samples,
      totalUnits: this.#total,
      maxGapUnits: this.#maxGap,
      lastDeltaUnits: this.#lastDelta,
      commonDeltaUnits: this.#tally.mostCommon(),
    };
  }
}

/** Number of entries of a table box. Throws a defect when the box cannot hold them: a few bytes must not claim millions. */
export function countEntries(box: Box, entryBytes: number): number {
  const count = requireBytes(box, 8).getUint32(4);
  if (count * entryBytes > box.payload.length - 8) throw tableBomb(box.type, count);
  return count;
}

export const tableBomb = (table: string, count: number): ContainerDefectError =>
  new ContainerDefectError({ code: 'SUSPICIOUS', reason: 'table-bomb', measured: `${table} ${count}`, required: '-' });

/** Reads `stts`. A delta above 2^31 is a negative one of broken writers and counts as zero, as ffmpeg does. */
export function collectSampleTimes(stts: Box): TimesCollector {
  const entries = countEntries(stts, 8);
  const view = viewOf(stts.payload);
  const times = new TimesCollector();
  for (let entry = 0; entry < entries; entry += 1) {
    const delta = view.getUint32(12 + entry * 8);
    times.add(view.getUint32(8 + entry * 8), delta > 0x7fff_ffff ? 0 : delta);
  }
  if (times.samples > CONTAINER_LIMITS.samplesPerTrack) throw tableBomb('stts', times.samples);
  return times;
}

/** Largest distance between display and decode time in `ctts`, in timescale units. */
export function readMaxCompositionOffset(ctts: Box): number {
  const entries = countEntries(ctts, 8);
  const view = viewOf(ctts.payload);
  let max = 0;
  for (let entry = 0; entry < entries; entry += 1) max = Math.max(max, Math.abs(view.getInt32(12 + entry * 8)));
  return max;
}
