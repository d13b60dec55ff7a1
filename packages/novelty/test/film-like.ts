import { type FilmFingerprint, makeFingerprint } from '@hoithi/novelty';

// Looked up once: a global is slow to reach inside jest, and these are asked a million times.
const { exp, floor, imul, max, min, round } = Math;

/** Small deterministic random numbers, 0 to 1. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    let mixed = state ^ (state >>> 15);
    mixed = imul(mixed, 0x2c1b3c6d);
    mixed ^= mixed >>> 12;
    return (mixed >>> 0) / 2 ** 32;
  };
}

export const WIDTH = 32;
export const HEIGHT = 18;

export type Moment = (atS: number) => Uint8Array;

/** A film of scenes: soft blobs that wander, other ones every few seconds. The picture at any moment, at any speed. */
export function sceneFilm(seed: number, sceneS = 5): Moment {
  return (atS) => {
    const scene = floor(atS / sceneS);
    const next = random(seed * 7_919 + scene * 104_729 + 1);
    const light = new Float64Array(WIDTH * HEIGHT).fill(120);
    for (let blob = 0; blob < 12; blob += 1) {
      const within = atS - scene * sceneS;
      const [x, y] = [next() * WIDTH + (next() - 0.5) * 1.2 * within, next() * HEIGHT + (next() - 0.5) * 0.6 * within];
      addBlob(light, { x, y, size: 1.5 + next() * 4, light: (next() - 0.5) * 200 });
    }
    return Uint8Array.from(light, (value) => max(0, min(255, round(value))));
  };
}

type Blob = { readonly x: number; readonly y: number; readonly size: number; readonly light: number };

/** A two-dimensional bell is the product of two one-dimensional ones. */
function addBlob(picture: Float64Array, { x, y, size, light }: Blob): void {
  const bell = (distance: number): number => exp(-(distance * distance) / (2 * size * size));
  const across = Float64Array.from({ length: WIDTH }, (_, at) => light * bell(at - x));
  for (let row = 0; row < HEIGHT; row += 1) {
    const down = bell(row - y);
    for (let at = 0; at < WIDTH; at += 1)
      picture[row * WIDTH + at] = (picture[row * WIDTH + at] ?? 0) + (across[at] ?? 0) * down;
  }
}

export function paint(light: (x: number, y: number) => number): Uint8Array {
  return Uint8Array.from({ length: WIDTH * HEIGHT }, (_, at) =>
    max(0, min(255, round(light(at % WIDTH, floor(at / WIDTH))))),
  );
}

export const mirrored =
  (film: Moment): Moment =>
  (atS) => {
    const grey = film(atS);
    return paint((x, y) => grey[y * WIDTH + WIDTH - 1 - x] ?? 0);
  };

/** What a re-encode does: a little noise and another brightness. */
export const reencoded =
  (film: Moment, seed = 5): Moment =>
  (atS) => {
    const next = random(seed + round(atS * 1000));
    return film(atS).map((value) => max(0, min(255, value * 0.95 + 4 + (next() - 0.5) * 4)));
  };

type Taken = {
  readonly seconds: number;
  readonly everyS?: number;
  readonly fromS?: number;
  readonly sound?: Uint32Array;
};

/** The fingerprint of a film, sampled from `fromS` on. */
export function fingerprintOf(film: Moment, { seconds, everyS = 1, fromS = 0, sound }: Taken): FilmFingerprint {
  const times = Array.from({ length: floor((seconds - fromS) / everyS) }, (_, index) => fromS + index * everyS);
  const grey = new Uint8Array(times.length * WIDTH * HEIGHT);
  times.forEach((atS, index) => grey.set(film(atS), index * WIDTH * HEIGHT));
  return makeFingerprint({
    durationMs: seconds * 1000,
    basis: everyS === 1 ? 'seconds' : 'key-frames',
    width: WIDTH,
    height: HEIGHT,
    grey,
    timesMs: times.map((atS) => atS * 1000),
    soundItems: sound ?? new Uint32Array(0),
  });
}

/** Chromaprint-like items of a film's sound: one every 123.8 ms. */
export function soundOf(seed: number, seconds: number): Uint32Array {
  const next = random(seed * 31 + 17);
  return Uint32Array.from({ length: floor(seconds / 0.1238) }, () => floor(next() * 2 ** 32));
}
