import { LEAST_FIRM_BITS, type PictureTrack, SAME_PICTURE_BITS } from '../fingerprint';
import { bitCount } from '../picture/bit-count';

/** Pictures of A and B that are the same to the eye, with the rarity of the agreement as weight. */
export type PicturePairs = {
  readonly count: number;
  readonly a: Uint16Array;
  readonly b: Uint16Array;
  readonly weights: Float32Array;
};

/** A still picture agrees with hundreds of others: its pairs are many and weigh little, so that rare pictures decide. */
export function pairPictures(a: PictureTrack, b: PictureTrack): PicturePairs {
  const [pairsA, pairsB]: [number[], number[]] = [[], []];
  const [partnersOfA, partnersOfB] = [new Uint16Array(a.timesMs.length), new Uint16Array(b.timesMs.length)];
  for (let one = 0; one < a.timesMs.length; one += 1) {
    if ((a.firmBits[one] ?? 0) < LEAST_FIRM_BITS) continue;
    for (let other = 0; other < b.timesMs.length; other += 1) {
      if ((b.firmBits[other] ?? 0) < LEAST_FIRM_BITS || distance(a, one, b, other) > SAME_PICTURE_BITS) continue;
      pairsA.push(one);
      pairsB.push(other);
      partnersOfA[one] = (partnersOfA[one] ?? 0) + 1;
      partnersOfB[other] = (partnersOfB[other] ?? 0) + 1;
    }
  }
  return {
    count: pairsA.length,
    a: Uint16Array.from(pairsA),
    b: Uint16Array.from(pairsB),
    weights: Float32Array.from(
      pairsA,
      (one, index) => 1 / Math.max(partnersOfA[one] ?? 1, partnersOfB[pairsB[index] ?? 0] ?? 1),
    ),
  };
}

export const distance = (a: PictureTrack, one: number, b: PictureTrack, other: number): number =>
  bitCount((a.highs[one] ?? 0) ^ (b.highs[other] ?? 0)) + bitCount((a.lows[one] ?? 0) ^ (b.lows[other] ?? 0));
