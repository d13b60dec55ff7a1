import { readUint64, requireBytes, viewOf, type Box } from './box';
import { childBoxes, findBox, type BoxBudget } from './child-boxes';
import { CONTAINER_LIMITS } from './container-limits';
import type { FragmentDefaults } from './movie';
import { tableBomb } from './sample-times';
import type { Track } from './track';

/** Adds the samples of the fragments to their tracks, in file order. */
export class FragmentReader {
  readonly #tracks: ReadonlyMap<number, Track>;
  readonly #defaults: FragmentDefaults;
  readonly #firstDecodeTime = new Map<number, number>();

  constructor(tracks: readonly Track[], defaults: FragmentDefaults) {
    this.#tracks = new Map(tracks.map((track) => [track.id, track]));
    this.#defaults = defaults;
  }

  /** Reads one `moof` payload. Throws a defect on bombs and boxes that do not fit. */
  add(moof: Uint8Array): void {
    const budget: BoxBudget = { left: 1_000 };
    for (const traf of childBoxes('moof', moof, budget).filter((box) => box.type === 'traf')) {
      this.#addTrackFragment(childBoxes('traf', traf.payload, budget));
    }
  }

  #addTrackFragment(boxes: readonly Box[]): void {
    const tfhd = findBox(boxes, 'tfhd');
    if (tfhd === undefined) return;
    const id = requireBytes(tfhd, 8).getUint32(4);
    const track = this.#tracks.get(id);
    if (track === undefined) return;
    this.#addHole(track, findBox(boxes, 'tfdt'));
    const defaultDuration = readDefaultDuration(tfhd) ?? this.#defaults.get(id) ?? 0;
    for (const trun of boxes.filter((box) => box.type === 'trun')) addRun({ trun, track, defaultDuration });
  }

  #addHole(track: Track, tfdt: Box | undefined): void {
    if (tfdt === undefined) return;
    const large = requireBytes(tfdt, 8).getUint8(0) === 1;
    const view = requireBytes(tfdt, large ? 12 : 8);
    const decodeTime = large ? readUint64(view, 4) : view.getUint32(4);
    const first = this.#firstDecodeTime.get(track.id) ?? decodeTime - track.times.totalUnits;
    this.#firstDecodeTime.set(track.id, first);
    const hole = decodeTime - first - track.times.totalUnits;
    if (hole > 0) track.times.addHole(hole);
  }
}

function readDefaultDuration(tfhd: Box): number | undefined {
  const view = viewOf(tfhd.payload);
  const flags = view.getUint32(0) & 0x00ff_ffff;
  if ((flags & 0x08) === 0) return undefined;
  const at = 8 + ((flags & 0x01) === 0 ? 0 : 8) + ((flags & 0x02) === 0 ? 0 : 4);
  return requireBytes(tfhd, at + 4).getUint32(at);
}

const MOST_UNLISTED = 1_000_000;

type Run = { readonly trun: Box; readonly track: Track; readonly defaultDuration: number };

function addRun({ trun, track, defaultDuration }: Run): void {
  const view = requireBytes(trun, 8);
  const flags = view.getUint32(0) & 0x00ff_ffff;
  const count = view.getUint32(4);
  if (track.times.samples + count > CONTAINER_LIMITS.samplesPerTrack) throw tableBomb('trun', count);
  const fields = [0x100, 0x200, 0x400, 0x800].filter((flag) => (flags & flag) !== 0).length;
  const start = 8 + ((flags & 0x01) === 0 ? 0 : 4) + ((flags & 0x04) === 0 ? 0 : 4);
  if (start + count * fields * 4 > trun.payload.length) throw tableBomb('trun', count);
  // Samples without any entry of their own cost nothing to claim.
  if (fields === 0 && count > MOST_UNLISTED) throw tableBomb('trun', count);
  if ((flags & 0x100) === 0) {
    track.times.add(count, defaultDuration);
    return;
  }
  for (let sample = 0; sample < count; sample += 1) track.times.add(1, view.getUint32(start + sample * fields * 4));
}
