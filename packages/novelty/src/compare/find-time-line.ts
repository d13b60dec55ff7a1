import type { PictureTrack } from '../fingerprint';
import type { PicturePairs } from './picture-pairs';
import { placeInB, type TimeLine } from './time-line';

const BIN_MS = 1_000;
const SLOPES = Array.from({ length: 21 }, (_, index) => (90 + index) / 100);
/** Unchanged speed is by far the most likely: another one must explain clearly more. */
const UNCHANGED_BONUS = 1.15;
const NEAR_MS = 1_500;

type LineInput = {
  readonly a: PictureTrack;
  readonly b: PictureTrack;
  readonly pairs: PicturePairs;
  /** Pairs that an earlier line has explained. */
  readonly used: Uint8Array;
};

/**
 * The offset and speed that explain most of the agreeing pairs (a Hough transform over offset and slope), then fitted to the pairs
 * near it. Undefined when no two pairs are left that speak together.
 */
export function findTimeLine(input: LineInput): TimeLine | undefined {
  const best = vote(input);
  if (best === undefined) return undefined;
  return fit(input, fit(input, best));
}

function vote(input: LineInput): TimeLine | undefined {
  const [longestA, longestB] = [input.a.timesMs.at(-1) ?? 0, input.b.timesMs.at(-1) ?? 0];
  const base = longestA * 1.1;
  const bins = new Float32Array(Math.ceil((base + longestB) / BIN_MS) + 3);
  let best: TimeLine | undefined;
  let most = 0;
  for (const slope of SLOPES) {
    fillBins(input, { slope, base, bins });
    const bonus = slope === 1 ? UNCHANGED_BONUS : 1;
    for (let bin = 0; bin + 1 < bins.length; bin += 1) {
      const votes = ((bins[bin] ?? 0) + (bins[bin + 1] ?? 0)) * bonus;
      if (votes <= most) continue;
      most = votes;
      best = { slope, offsetMs: (bin + 1) * BIN_MS - base };
    }
  }
  return best;
}

type Bins = { readonly slope: number; readonly base: number; readonly bins: Float32Array };

function fillBins({ a, b, pairs, used }: LineInput, { slope, base, bins }: Bins): void {
  bins.fill(0);
  for (let pair = 0; pair < pairs.count; pair += 1) {
    if (used[pair]) continue;
    const offset = (b.timesMs[pairs.b[pair] ?? 0] ?? 0) - slope * (a.timesMs[pairs.a[pair] ?? 0] ?? 0);
    const bin = Math.floor((offset + base) / BIN_MS);
    bins[bin] = (bins[bin] ?? 0) + (pairs.weights[pair] ?? 0);
  }
}

/** Weighted least squares over the pairs near the line; the slope stays where the pairs are too few or too close to tell it. */
function fit({ a, b, pairs, used }: LineInput, line: TimeLine): TimeLine {
  let [n, sumA, sumB, sumAA, sumAB] = [0, 0, 0, 0, 0];
  for (let pair = 0; pair < pairs.count; pair += 1) {
    if (used[pair]) continue;
    const atA = a.timesMs[pairs.a[pair] ?? 0] ?? 0;
    const atB = b.timesMs[pairs.b[pair] ?? 0] ?? 0;
    if (Math.abs(atB - placeInB(line, atA)) > NEAR_MS) continue;
    const weight = pairs.weights[pair] ?? 0;
    n += weight;
    sumA += weight * atA;
    sumB += weight * atB;
    sumAA += weight * atA * atA;
    sumAB += weight * atA * atB;
  }
  if (n === 0) return line;
  const spread = sumAA / n - (sumA / n) ** 2;
  const fitted = (sumAB / n - (sumA * sumB) / n ** 2) / spread;
  // The spread of ten seconds around their middle: less cannot tell one speed from another at one picture a second.
  const tells = spread > 3_000 ** 2 && fitted > 0.88 && fitted < 1.14 && line.slope !== 1;
  const slope = tells ? fitted : line.slope;
  return { slope, offsetMs: (sumB - slope * sumA) / n };
}
