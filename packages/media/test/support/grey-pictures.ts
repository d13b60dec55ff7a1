// Taken once: every look at a global costs a test microseconds.
const { abs, floor, imul, max, min, PI, round, sin } = Math;

/** A grey picture, row by row. */
export type Grey = { readonly pixels: Uint8Array; readonly width: number; readonly height: number };

type Noise = {
  readonly seed: number;
  readonly width: number;
  readonly height: number;
  readonly from: number;
  readonly to: number;
};

/** Every pixel by itself: the same for the same seed. Mulberry32: a plain congruential series repeats itself from line to line. */
export function noisePicture({ seed, width, height, from, to }: Noise): Grey {
  let state = seed;
  const pixels = Uint8Array.from({ length: width * height }, () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61);
    return from + floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * (to - from + 1));
  });
  return { pixels, width, height };
}

export const transpose = ({ pixels, width, height }: Grey): Grey => ({
  pixels: pixels.map((_, index) => pixels[(index % height) * width + floor(index / height)] ?? 0),
  width: height,
  height: width,
});

const REACH = 3;
const sinc = (x: number): number => (x === 0 ? 1 : sin(PI * x) / (PI * x));
const lanczos = (x: number): number => (abs(x) >= REACH ? 0 : sinc(x) * sinc(x / REACH));

/** So many times as wide and as high, by Lanczos filters, as good editors do it. */
export const enlarge = (picture: Grey, times: number): Grey =>
  transpose(widen(transpose(widen(picture, times)), times));

function widen({ pixels, width, height }: Grey, times: number): Grey {
  const wide = floor(width * times);
  const made = new Uint8Array(wide * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < wide; x += 1) {
      const middle = (x + 0.5) / times - 0.5;
      let [sum, weights] = [0, 0];
      for (let from = floor(middle) - REACH + 1; from <= floor(middle) + REACH; from += 1) {
        const weight = lanczos(middle - from);
        sum += weight * (pixels[y * width + min(width - 1, max(0, from))] ?? 0);
        weights += weight;
      }
      made[y * wide + x] = min(255, max(0, round(sum / weights)));
    }
  }
  return { pixels: made, width: wide, height };
}
