import { type FilmFingerprint, LEAST_FIRM_BITS, type PictureTrack, SAME_PICTURE_BITS } from '../fingerprint';
import { bitCount } from '../picture/bit-count';
import { mirrorTrack } from '../compare/mirror-track';
import { BandTable } from './band-table';
import { FrameStore } from './frame-store';

/** A film that may share passages with the one in question: to be compared. */
export type SharedFilm = {
  readonly key: string;
  /** Agreeing pictures; one that many films have weighs little. */
  readonly weight: number;
};

type IndexedFilm = {
  readonly key: string;
  /** Films of one group, e.g. versions of an entry, are never held against each other. */
  readonly group: string;
  readonly fingerprint: FilmFingerprint;
};

type Slot = { readonly key: string; readonly group: string; alive: boolean };

/** A picture that stands still is kept once. */
const STILL_BITS = 2;
/** New pictures are scanned one by one until they are this many, or a twentieth of all; then the buckets are made anew. */
const LEAST_REBUILD = 20_000;
/** A picture that more films have is a common title or test card, not a trace. */
const COMMON_FILMS = { least: 30, share: 0.02 } as const;
const MOST_FOUND = 40;
/** A long film has many pictures to be found by; of a short one each counts, so that it is searched more widely. */
const FEW_PICTURES = 100;

type Hash = { readonly high: number; readonly low: number };

/** Which films may share pictures with this one: all films' picture hashes in memory, searched by multi-index hashing. */
export class PassageIndex {
  readonly #frames = new FrameStore();
  readonly #table = new BandTable();
  readonly #slots: Slot[] = [];
  readonly #slotOf = new Map<string, number>();
  #dead = 0;

  get films(): number {
    return this.#slotOf.size;
  }

  get pictures(): number {
    return this.#frames.count;
  }

  /** Bytes of the typed arrays. */
  get bytes(): number {
    return this.#frames.bytes + this.#table.bytes;
  }

  /** Adds a film; one of the same key is replaced. */
  add({ key, group, fingerprint: { pictures } }: IndexedFilm): void {
    this.remove(key);
    const slot = this.#slots.length;
    this.#slots.push({ key, group, alive: true });
    this.#slotOf.set(key, slot);
    for (const frame of tellingPictures(pictures)) this.#frames.push({ ...frame, slot });
  }

  remove(key: string): void {
    const slot = this.#slots[this.#slotOf.get(key) ?? -1];
    if (!slot) return;
    slot.alive = false;
    this.#slotOf.delete(key);
    this.#dead += 1;
  }

  /** Films of other groups that have pictures of this film, upright or mirrored; the likeliest first, at most forty. */
  search(fingerprint: FilmFingerprint, { group }: { readonly group: string }): readonly SharedFilm[] {
    this.#tidy();
    const weights = new Map<number, number>();
    const common = Math.max(COMMON_FILMS.least, this.#slotOf.size * COMMON_FILMS.share);
    for (const track of [fingerprint.pictures, mirrorTrack(fingerprint.pictures)]) {
      const hashes = [...tellingPictures(track)];
      const bits = hashes.length <= FEW_PICTURES ? 1 : 0;
      for (const hash of hashes) {
        const slots = this.#slotsWith({ ...hash, bits });
        if (slots.size > common) continue;
        for (const slot of slots) weights.set(slot, (weights.get(slot) ?? 0) + 1 / slots.size);
      }
    }
    return [...weights]
      .flatMap(([slot, weight]) => {
        const film = this.#slots[slot];
        return film?.alive && film.group !== group ? [{ key: film.key, weight }] : [];
      })
      .sort((one, other) => other.weight - one.weight)
      .slice(0, MOST_FOUND);
  }

  #slotsWith({ high, low, bits }: Hash & { readonly bits: 0 | 1 }): ReadonlySet<number> {
    const { highs, lows, slots, count } = this.#frames;
    const found = new Set<number>();
    const check = (frame: number): void => {
      const different = bitCount((highs[frame] ?? 0) ^ high) + bitCount((lows[frame] ?? 0) ^ low);
      if (different <= SAME_PICTURE_BITS) found.add(slots[frame] ?? 0);
    };
    this.#table.forEachNear({ high, low, bits }, check);
    for (let frame = this.#table.indexed; frame < count; frame += 1) check(frame);
    return found;
  }

  /** Sorts new pictures into the buckets once they are many, and drops those of removed films. */
  #tidy(): void {
    const fresh = this.#frames.count - this.#table.indexed;
    const removed = this.#dead > 0.1 * this.#slots.length + 10;
    if (!removed && fresh < Math.max(LEAST_REBUILD, this.#frames.count / 20)) return;
    this.#frames.keep((slot) => this.#slots[slot]?.alive === true);
    this.#dead = 0;
    this.#table.rebuild(this.#frames);
  }
}

/** Pictures that show something, without repeats of a still one. */
function* tellingPictures({ highs, lows, firmBits }: PictureTrack): Generator<Hash> {
  let [lastHigh, lastLow, first] = [0, 0, true];
  for (let index = 0; index < highs.length; index += 1) {
    if ((firmBits[index] ?? 0) < LEAST_FIRM_BITS) continue;
    const [high, low] = [highs[index] ?? 0, lows[index] ?? 0];
    const still = !first && bitCount(high ^ lastHigh) + bitCount(low ^ lastLow) <= STILL_BITS;
    if (still) continue;
    [lastHigh, lastLow, first] = [high, low, false];
    yield { high, low };
  }
}
