import type { FilmFingerprint, PictureTrack } from '../fingerprint';
import { mirrorTrack } from '../picture/mirror-track';
import { isDistinct, isSamePicture, tellingOf } from '../picture/same-picture';
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

/** New pictures are scanned one by one until they are this many, or a twentieth of all; then the buckets are made anew. */
const LEAST_REBUILD = 20_000;
/** A picture that more films have is a common title or test card, not a trace. */
const COMMON_FILMS = { least: 30, share: 0.02 } as const;
const MOST_FOUND = 40;
/** A long film has many pictures to be found by; of a short one each counts, so that it is searched more widely. */
const FEW_PICTURES = 100;

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

  /** How many films a film of this group is held against. */
  filmsBeside(group: string): number {
    return this.#slots.filter((slot) => slot.alive && slot.group !== group).length;
  }

  has(key: string): boolean {
    return this.#slotOf.has(key);
  }

  /** Adds a film; one of the same key is replaced. */
  add({ key, group, fingerprint: { pictures } }: IndexedFilm): void {
    this.remove(key);
    const slot = this.#slots.length;
    this.#slots.push({ key, group, alive: true });
    this.#slotOf.set(key, slot);
    for (const at of withoutRepeats(pictures)) this.#frames.push({ ...hashAt(pictures, at), slot });
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
      const pictures = withoutRepeats(track);
      const reach = pictures.length <= FEW_PICTURES ? 'wide' : 'exact';
      for (const at of pictures) {
        const slots = this.#slotsWith(track, { at, reach });
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

  #slotsWith(track: PictureTrack, { at, reach }: Question): ReadonlySet<number> {
    const { slots, count } = this.#frames;
    const found = new Set<number>();
    const check = (frame: number): void => {
      if (isSamePicture(this.#frames, frame, track, at)) found.add(slots[frame] ?? 0);
    };
    this.#table.forEachNear(hashAt(track, at), { reach, found: check });
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

type Question = { readonly at: number; readonly reach: 'exact' | 'wide' };

const hashAt = ({ upHighs, upLows, downHighs, downLows }: PictureTrack, at: number) => ({
  upHigh: upHighs[at] ?? 0,
  upLow: upLows[at] ?? 0,
  downHigh: downHighs[at] ?? 0,
  downLow: downLows[at] ?? 0,
});

/** Pictures that show something; one that stands still is kept once. */
function withoutRepeats(track: PictureTrack): readonly number[] {
  const kept: number[] = [];
  for (const at of tellingOf(track)) {
    const last = kept.at(-1);
    if (last === undefined || isDistinct(track, last, at)) kept.push(at);
  }
  return kept;
}
