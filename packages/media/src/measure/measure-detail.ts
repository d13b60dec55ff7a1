import type { PictureSize } from '../preview/shown-size';
import type { GreyCrops } from './grey-crops';
import { addLinePower, LINE } from './line-power';

/**
 * How much of a picture lies above a half, or a third, of its own scale, against the octave below: what a frame of that size could not
 * hold. In decibels; -8 is an ordinary sharp picture, below -15 there is next to nothing.
 */
export type Detail = { readonly aboveHalfDb?: number | undefined; readonly aboveThirdDb?: number | undefined };

type Band = { readonly octaveBelow: Waves; readonly justAbove: Waves; readonly allAbove: Waves };
/** From and to so many waves in 64 pixels, both counted; 32 is the finest that pixels can hold. */
type Waves = readonly [number, number];

/** Just above each scale stands a gap: a filter that enlarges does not end at once. */
const HALF: Band = { octaveBelow: [8, 16], justAbove: [20, 23], allAbove: [20, 31] };
const THIRD: Band = { octaveBelow: [6, 11], justAbove: [14, 17], allAbove: [14, 31] };
/** What an encoder adds is spread evenly; what is left at the very end of the spectrum is its share of every other part. */
const ENCODER: Waves = [29, 31];
/** Above this share of noise nothing can be said of the picture beneath it. */
const NOISY_DB = -10;
/** Of the 64 lines of a tile each way, one pair in eight is enough. */
const PAIRS = LINE / 8;
/** Power per wave of a tile in which there is something to be seen; below, the encoder's own noise is as strong. */
const FAINT = 1_000 * PAIRS;
/** Of all tiles, so many are asked: those with most in the octave below. A picture in which fewer than a quarter of them have anything says nothing. */
const ASKED_SHARE = 0.1;
const FLOOR_DB = -40;
/** Of twelve pictures the third sharpest counts: a title in sharp letters, cut into the film later, does not hide what the rest is. */
const SHARPER_SHARE = 1 / 5;

/** The detail of a film from some of its pictures. Absent where none has anything to be measured. */
export function measureDetail({ pictures, ...size }: GreyCrops): Detail {
  const powers = pictures.map((pixels) => tilePowers({ pixels, ...size }));
  const ofAll = (band: Band): number | undefined => {
    const found = powers.map((tiles) => detailAbove(tiles, band)).filter((value) => value !== undefined);
    return found.toSorted((one, other) => other - one)[Math.floor(found.length * SHARPER_SHARE)];
  };
  return { aboveHalfDb: ofAll(HALF), aboveThirdDb: ofAll(THIRD) };
}

type Picture = PictureSize & { readonly pixels: Uint8Array };

/** Spectra of all tiles, across and down apart, as a pan blurs one of the two. */
function tilePowers({ pixels, width, height }: Picture): readonly Float64Array[] {
  const powers: Float64Array[] = [];
  for (let y = 0; y + LINE <= height; y += LINE) {
    for (let x = 0; x + LINE <= width; x += LINE) {
      const [across, down] = [new Float64Array(LINE / 2 + 1), new Float64Array(LINE / 2 + 1)];
      for (let line = 2; line < LINE; line += LINE / PAIRS) {
        const [row, column] = [(y + line) * width + x, y * width + x + line];
        addLinePower({ pixels, start: row, step: 1 }, { pixels, start: row + 4 * width, step: 1 }, across);
        addLinePower({ pixels, start: column, step: width }, { pixels, start: column + 4, step: width }, down);
      }
      powers.push(across, down);
    }
  }
  return powers;
}

function detailAbove(powers: readonly Float64Array[], { octaveBelow, justAbove, allAbove }: Band): number | undefined {
  const asked = Math.max(1, Math.round(powers.length * ASKED_SHARE));
  const strongest = powers
    .map((power) => ({ power, below: mean(power, octaveBelow) }))
    .filter(({ below }) => below >= FAINT)
    .toSorted((one, other) => other.below - one.below)
    .slice(0, asked);
  if (strongest.length < asked / 4) return undefined;
  let [below, all, above] = [0, 0, 0];
  for (const tile of strongest) {
    below += tile.below;
    all += mean(tile.power, allAbove);
    above += Math.max(0, mean(tile.power, justAbove) - mean(tile.power, ENCODER));
  }
  const allDb = decibels(all / below);
  return allDb > NOISY_DB ? Math.max(allDb, decibels(above / below)) : decibels(above / below);
}

const mean = (power: Float64Array, [from, to]: Waves): number => {
  let sum = 0;
  for (let wave = from; wave <= to; wave += 1) sum += power[wave] ?? 0;
  return sum / (to - from + 1);
};

const decibels = (ratio: number): number => Math.max(FLOOR_DB, Math.round(100 * Math.log10(ratio)) / 10);
