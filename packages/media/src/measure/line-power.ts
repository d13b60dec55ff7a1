/** Length in pixels of the lines whose spectra are taken; their powers come at 1 … 32 waves per line. */
export const LINE = 64;

const angles = Array.from({ length: LINE }, (_, index) => (2 * Math.PI * index) / LINE);
const COSINES = Float64Array.from(angles, Math.cos);
const SINES = Float64Array.from(angles, Math.sin);
/** Hann: without it, the jump from the end of a line to its start would look like detail. */
const WINDOW = Float64Array.from(
  { length: LINE },
  (_, index) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (index + 0.5)) / LINE),
);
const REVERSED = angles.map((_, index) =>
  Number.parseInt(index.toString(2).padStart(6, '0').split('').toReversed().join(''), 2),
);

/** Where a line of 64 pixels starts in a picture, and how far its pixels are apart. */
export type Line = { readonly pixels: Uint8Array; readonly start: number; readonly step: number };

const real = new Float64Array(LINE);
const imaginary = new Float64Array(LINE);

/** Adds the mean power spectrum of two lines to `power` (33 values; the first, brightness, stays 0): one complex transform does both. */
export function addLinePower(one: Line, other: Line, power: Float64Array): void {
  load(one, real);
  load(other, imaginary);
  transform();
  for (let wave = 1; wave <= LINE / 2; wave += 1) {
    const mirror = LINE - wave;
    power[wave] = at(power, wave) + (square(wave) + square(mirror)) / 4;
  }
}

const at = (values: Float64Array, index: number): number => values[index] ?? 0;
const square = (wave: number): number => at(real, wave) ** 2 + at(imaginary, wave) ** 2;

function load({ pixels, start, step }: Line, into: Float64Array): void {
  let sum = 0;
  for (let index = 0; index < LINE; index += 1) sum += pixels[start + index * step] ?? 0;
  const mean = sum / LINE;
  for (let index = 0; index < LINE; index += 1)
    into[index] = ((pixels[start + index * step] ?? 0) - mean) * at(WINDOW, index);
}

/** The fast Fourier transform of `real` and `imaginary`, in place. */
function transform(): void {
  for (let index = 0; index < LINE; index += 1) {
    const other = REVERSED[index] ?? 0;
    if (other > index) swap(index, other);
  }
  for (let size = 2; size <= LINE; size *= 2) {
    for (let block = 0; block < LINE; block += size) {
      for (let wave = 0; wave < size / 2; wave += 1) combine(block + wave, size / 2, wave * (LINE / size));
    }
  }
}

function swap(one: number, other: number): void {
  [real[one], real[other]] = [at(real, other), at(real, one)];
  [imaginary[one], imaginary[other]] = [at(imaginary, other), at(imaginary, one)];
}

function combine(upper: number, half: number, turn: number): void {
  const lower = upper + half;
  const [cosine, sine] = [at(COSINES, turn), -at(SINES, turn)];
  const [x, y] = [at(real, lower), at(imaginary, lower)];
  const [turnedX, turnedY] = [x * cosine - y * sine, x * sine + y * cosine];
  real[lower] = at(real, upper) - turnedX;
  imaginary[lower] = at(imaginary, upper) - turnedY;
  real[upper] = at(real, upper) + turnedX;
  imaginary[upper] = at(imaginary, upper) + turnedY;
}
