import type { FrameStore } from './frame-store';

const BANDS = 4;
const BUCKETS = 65_536;

/** A band is two rows of the raster: sixteen comparisons, up and down. */
type Band = { readonly up: number; readonly down: number };
type Hash = { readonly upHigh: number; readonly upLow: number; readonly downHigh: number; readonly downLow: number };

/**
 * The four bands of every picture, hashed into buckets. Two pictures that differ in up to three comparisons have a band in common
 * (pigeonhole), nine of ten that differ in four, six of ten that differ in six; a passage has many pictures to be found by.
 */
export class BandTable {
  /** Pictures below this number are in the buckets. */
  indexed = 0;
  readonly #starts = Array.from({ length: BANDS }, () => new Uint32Array(BUCKETS + 1));
  #frames = Array.from({ length: BANDS }, () => new Uint32Array(0));

  /** Sorts all pictures anew: a counting sort per band, a few hundred milliseconds for three million pictures. */
  rebuild(store: FrameStore): void {
    this.#frames = this.#starts.map((starts, band) => {
      starts.fill(0);
      const buckets = new Uint16Array(store.count);
      for (let frame = 0; frame < store.count; frame += 1) {
        const bucket = bucketOfFrame(store, frame, band);
        buckets[frame] = bucket;
        starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
      }
      for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
        starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
      }
      const next = starts.slice();
      const sorted = new Uint32Array(store.count);
      for (let frame = 0; frame < store.count; frame += 1) {
        const bucket = buckets[frame] ?? 0;
        const place = next[bucket] ?? 0;
        sorted[place] = frame;
        next[bucket] = place + 1;
      }
      return sorted;
    });
    this.indexed = store.count;
  }

  /** Calls back with every indexed picture that has a band in common; with `wide`, also bands that differ in one bit. May repeat. */
  forEachNear(
    hash: Hash,
    { reach, found }: { readonly reach: 'exact' | 'wide'; readonly found: (frame: number) => void },
  ): void {
    for (let band = 0; band < BANDS; band += 1) {
      const { up, down } = bandOf(hash, band);
      this.#visit(band, bucketOf(up, down), found);
      for (let bit = 0; reach === 'wide' && bit < 16; bit += 1) {
        this.#visit(band, bucketOf(up ^ (1 << bit), down), found);
        this.#visit(band, bucketOf(up, down ^ (1 << bit)), found);
      }
    }
  }

  get bytes(): number {
    return [...this.#starts, ...this.#frames].reduce((sum, table) => sum + table.byteLength, 0);
  }

  #visit(band: number, bucket: number, found: (frame: number) => void): void {
    const [starts, frames] = [this.#starts[band], this.#frames[band]];
    if (!starts || !frames) return;
    const end = starts[bucket + 1] ?? 0;
    for (let place = starts[bucket] ?? 0; place < end; place += 1) found(frames[place] ?? 0);
  }
}

const half = (high: number, low: number, band: number): number =>
  ((band < 2 ? high : low) >>> (band % 2 === 0 ? 16 : 0)) & 0xffff;

const bandOf = ({ upHigh, upLow, downHigh, downLow }: Hash, band: number): Band => ({
  up: half(upHigh, upLow, band),
  down: half(downHigh, downLow, band),
});

/** Most comparisons are about equal in most films, so the masks themselves would crowd a few buckets: they are mixed. */
const bucketOf = (up: number, down: number): number =>
  (Math.imul(up | (down << 16), 0x9e3779b1) ^ Math.imul(down, 0x85ebca6b)) >>> 16;

const bucketOfFrame = (store: FrameStore, frame: number, band: number): number =>
  bucketOf(
    half(store.upHighs[frame] ?? 0, store.upLows[frame] ?? 0, band),
    half(store.downHighs[frame] ?? 0, store.downLows[frame] ?? 0, band),
  );
