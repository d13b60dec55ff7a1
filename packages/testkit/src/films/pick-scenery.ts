/** Colours, hills and chord of a film. */
export type Scenery = {
  readonly sky: readonly [string, string, string];
  readonly hills: readonly [number, number, number];
  readonly sun: string;
  /** Frequencies of a soft chord, in Hz. */
  readonly chord: readonly [number, number, number];
  /** Angular speed of the sun, radians per second. */
  readonly pace: number;
  readonly phase: number;
};

const ROOTS_HZ = [196, 220, 246.94, 261.63, 293.66, 329.63, 174.61];

/** Small repeatable generator (mulberry32): the same seed always gives the same film. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const hex = (value: number): string => Math.round(value).toString(16).padStart(2, '0');

/** Chooses a scenery by its seed. */
export function pickScenery(seed: number): Scenery {
  const random = randomOf(seed * 7919 + 17);
  const colour = (from: number, to: number): string =>
    `0x${[0, 1, 2].map(() => hex(from + random() * (to - from))).join('')}`;
  const root = ROOTS_HZ[seed % ROOTS_HZ.length] ?? 220;
  return {
    sky: [colour(60, 190), colour(120, 250), colour(40, 160)],
    hills: [0.5 + random() * 2, 1 + random() * 3, random() * 6],
    sun: `0xf${hex(160 + random() * 80).slice(0, 1)}${hex(120 + random() * 100)}30`,
    chord: [root, root * 1.25, root * 1.5],
    pace: 0.5 + random() * 0.9,
    phase: random() * 6.28,
  };
}
