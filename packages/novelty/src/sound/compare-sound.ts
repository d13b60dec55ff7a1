import type { SoundPassage } from '../compare/film-comparison';
import { placeInB, type TimeLine } from '../compare/time-line';
import { SOUND_ITEM_MS, type SoundTrack } from '../fingerprint';
import { bitCount } from '../picture/bit-count';

/** Bits of 32 that may differ on average; chance is 16, a re-encode under 1, another speed about 5 (measured). */
const SAME_SOUND_BITS = 8;
const WINDOW_ITEMS = 16;
const LEAST_ITEMS = 24;
/** Silence and steady tones repeat few items: a window with fewer says nothing. */
const LEAST_VARIETY = 5;
const SEARCH_ITEMS = 6;

type SoundInput = { readonly a: SoundTrack; readonly b: SoundTrack; readonly line: TimeLine };

/** Stretches whose sound agrees along the line, give or take a second and a half. */
export function compareSound(input: SoundInput): readonly SoundPassage[] {
  if (input.a.length < LEAST_ITEMS || input.b.length < LEAST_ITEMS) return [];
  let best: readonly SoundPassage[] = [];
  for (let shift = -SEARCH_ITEMS; shift <= SEARCH_ITEMS; shift += 1) {
    const { slope, offsetMs } = input.line;
    const line = { slope, offsetMs: offsetMs + shift * SOUND_ITEM_MS };
    const found = cutSound({ ...input, line });
    if (weigh(found) > weigh(best)) best = found;
  }
  return best;
}

const weigh = (passages: readonly SoundPassage[]): number =>
  passages.reduce((sum, { fromAMs, toAMs, score }) => sum + (toAMs - fromAMs) * score, 0);

function cutSound({ a, b, line }: SoundInput): readonly SoundPassage[] {
  const errors = sumErrors({ a, b, line });
  const passages: SoundPassage[] = [];
  let from = -1;
  const close = (to: number): void => {
    if (from >= 0 && to - from >= LEAST_ITEMS && variety(a, from, to) >= LEAST_VARIETY)
      passages.push(passageOf({ errors, from, to, line }));
    from = -1;
  };
  for (let at = 0; at < a.length; at += 1) {
    const mean = meanOf(errors, Math.max(0, at - WINDOW_ITEMS / 2), Math.min(a.length, at + WINDOW_ITEMS / 2));
    if (mean !== undefined && mean <= SAME_SOUND_BITS) from = from < 0 ? at : from;
    else close(at);
  }
  close(a.length);
  return passages;
}

/** Running sums, so that the mean of any window costs two look-ups. */
type Errors = { readonly bits: Uint32Array; readonly items: Uint32Array };

function sumErrors({ a, b, line }: SoundInput): Errors {
  const [bits, items] = [new Uint32Array(a.length + 1), new Uint32Array(a.length + 1)];
  for (let at = 0; at < a.length; at += 1) {
    const other = Math.round(placeInB(line, at * SOUND_ITEM_MS) / SOUND_ITEM_MS);
    const heard = other >= 0 && other < b.length;
    bits[at + 1] = (bits[at] ?? 0) + (heard ? bitCount((a[at] ?? 0) ^ (b[other] ?? 0)) : 0);
    items[at + 1] = (items[at] ?? 0) + (heard ? 1 : 0);
  }
  return { bits, items };
}

function meanOf({ bits, items }: Errors, from: number, to: number): number | undefined {
  const count = (items[to] ?? 0) - (items[from] ?? 0);
  return count < WINDOW_ITEMS / 2 ? undefined : ((bits[to] ?? 0) - (bits[from] ?? 0)) / count;
}

/** Different items of sixty: speech and music have dozens, silence and a held tone a handful. */
const variety = (items: SoundTrack, from: number, to: number): number => {
  const spread = new Set<number>();
  for (let at = from; at < to; at += 1) spread.add(items[at] ?? 0);
  return spread.size / Math.max(1, (to - from) / 60);
};

type Cut = { readonly errors: Errors; readonly from: number; readonly to: number; readonly line: TimeLine };

function passageOf({ errors, from, to, line }: Cut): SoundPassage {
  const mean = meanOf(errors, from, to) ?? 16;
  const fromAMs = Math.round(from * SOUND_ITEM_MS);
  const toAMs = Math.round(to * SOUND_ITEM_MS);
  return {
    fromAMs,
    toAMs,
    fromBMs: Math.max(0, Math.round(placeInB(line, fromAMs))),
    toBMs: Math.max(0, Math.round(placeInB(line, toAMs))),
    score: Math.max(0, Math.round(100 * (1 - mean / 16))),
  };
}
