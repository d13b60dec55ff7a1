import type { GreyCrops } from './grey-crops';

/**
 * How clearly a picture shows the grid of a smaller one that it was enlarged from: between its pixels lie the new ones, which are
 * smoother, in a rhythm that no camera has. Strength of that rhythm against its surroundings, about 1 where there is none; the weaker one
 * of across and down, as text and patterns have rhythms in one direction.
 */
export type Raster = {
  /** Three pixels for each one, or for each two: 360 or 720 lines enlarged to 1080, 480 to 720. */
  readonly rasterThird?: number | undefined;
  /** Nine pixels for each four: 480 lines enlarged to 1080. */
  readonly rasterFourNinths?: number | undefined;
};

const { abs, cos, min, PI, sin } = Math;

/** A rhythm of two pixels is not asked for: every encoder has it. */
const RHYTHMS = { rasterThird: 1 / 3, rasterFourNinths: 4 / 9 } as const;
/** Fewer lines than this do not tell one rhythm from the next. */
const LEAST_SIDE = 256;
/** A hard edge counts no more than fine detail: it is no more likely to have been made by a filter. */
const HARDEST = 24;
/** So far, in waves per picture, the surroundings of a rhythm begin and end. */
const SURROUNDINGS = { from: 4, to: 28 } as const;

/** The rhythms of all pictures of a film together: they stand at the same place in each. */
export function measureRaster({ pictures, width, height }: GreyCrops): Raster {
  if (pictures.length === 0 || min(width, height) < LEAST_SIDE) return {};
  const [columns, rows] = [new Float64Array(width), new Float64Array(height)];
  for (const pixels of pictures) {
    addTo(columns, evenOut(roughness({ pixels, count: width, step: 1, lines: height, lineStep: width })));
    addTo(rows, evenOut(roughness({ pixels, count: height, step: width, lines: width, lineStep: 1 })));
  }
  const strength = (rhythm: number): number => tenths(min(peak(columns, rhythm), peak(rows, rhythm)));
  return { rasterThird: strength(RHYTHMS.rasterThird), rasterFourNinths: strength(RHYTHMS.rasterFourNinths) };
}

/** Of all lines, one in so many is asked. */
const EVERY = 4;

type Walk = {
  readonly pixels: Uint8Array;
  /** So many columns (or rows), so far apart; each has so many pixels, so far apart. */
  readonly count: number;
  readonly step: number;
  readonly lines: number;
  readonly lineStep: number;
};

/** Of each column: how far its pixels are, on average, from the middle between their neighbours left and right; of rows, above and below. */
function roughness({ pixels, count, step, lines, lineStep }: Walk): Float64Array {
  const found = new Float64Array(count);
  for (let line = 0; line < lines; line += EVERY) {
    for (let index = 1; index < count - 1; index += 1) {
      const at = line * lineStep + index * step;
      const bend = (pixels[at - step] ?? 0) - 2 * (pixels[at] ?? 0) + (pixels[at + step] ?? 0);
      found[index] = (found[index] ?? 0) + min(HARDEST, abs(bend));
    }
  }
  return found.map((sum) => sum / Math.ceil(lines / EVERY));
}

const REACH = 12;

/** Each value against the mean around it: what the picture shows there falls out, the rhythm stays. */
function evenOut(values: Float64Array): Float64Array {
  return values.map((value, index) => {
    if (index === 0 || index === values.length - 1) return 0;
    const around = values.subarray(Math.max(1, index - REACH), min(values.length - 1, index + REACH + 1));
    return value / (around.reduce((sum, one) => sum + one, 0) / around.length + 0.05) - 1;
  });
}

function addTo(sum: Float64Array, values: Float64Array): void {
  values.forEach((value, index) => {
    sum[index] = (sum[index] ?? 0) + value;
  });
}

/** A rhythm's strength against the middle one of its surroundings. */
function peak(values: Float64Array, rhythm: number): number {
  const around: number[] = [];
  for (let wave = SURROUNDINGS.from; wave <= SURROUNDINGS.to; wave += 1) {
    for (const side of [-1, 1]) around.push(amplitude(values, rhythm + (side * wave) / values.length));
  }
  const usual = around.toSorted((one, other) => one - other)[Math.floor(around.length / 2)] ?? 0;
  return usual === 0 ? 0 : amplitude(values, rhythm) / usual;
}

function amplitude(values: Float64Array, rhythm: number): number {
  let [cosines, sines] = [0, 0];
  values.forEach((value, index) => {
    const weighted = value * (0.5 - 0.5 * cos((2 * PI * (index + 0.5)) / values.length));
    cosines += weighted * cos(2 * PI * rhythm * index);
    sines += weighted * sin(2 * PI * rhythm * index);
  });
  return Math.hypot(cosines, sines) / values.length;
}

const tenths = (value: number): number => Math.round(value * 10) / 10;
