import type { BoundedReader } from './bounded-reader';
import { readUint64, viewOf } from './box';
import type { TopLevelBox } from './top-level-boxes';

/** How much of the film a segment index lists, and how much of that lies inside the file. */
export type ListedTime = { readonly listedMs: number; readonly presentMs: number };

/** A reference to each second of twelve hours. */
const MOST_INDEX_BYTES = 12 * 43_200;

/**
 * Walks a `sidx` box: every reference says how many bytes its part has and how long it plays. A part whose first byte would lie behind
 * the end of the file is not there. Undefined where the index lists nothing or is not as it should be, which is no fault of the film.
 */
export async function readSegmentIndex(
  reader: BoundedReader,
  { offset, headerBytes, payloadBytes }: TopLevelBox,
): Promise<ListedTime | undefined> {
  if (payloadBytes < 24 || payloadBytes > MOST_INDEX_BYTES) return undefined;
  const view = viewOf(await reader.read(offset + headerBytes, payloadBytes));
  // Cut off inside the index: that the file ends too early is told by its boxes.
  if (view.byteLength < payloadBytes) return undefined;
  const large = view.getUint8(0) > 0;
  const entries = large ? 32 : 24;
  if (payloadBytes < entries) return undefined;
  const [timescale, count] = [view.getUint32(8), view.getUint16(entries - 2)];
  if (timescale === 0 || count * 12 > view.byteLength - entries) return undefined;
  let at = offset + headerBytes + payloadBytes + (large ? readUint64(view, 20) : view.getUint32(16));
  let [listed, present] = [0, 0];
  for (let entry = 0; entry < count; entry += 1) {
    const units = view.getUint32(entries + entry * 12 + 4);
    listed += units;
    if (at < reader.size) present += units;
    at += view.getUint32(entries + entry * 12) & 0x7fff_ffff;
  }
  return { listedMs: (listed * 1000) / timescale, presentMs: (present * 1000) / timescale };
}
