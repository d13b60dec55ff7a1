import type { PictureTrack } from '../fingerprint';
import { isSamePicture, tellingOf } from '../picture/same-picture';

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
  const tellingB = tellingOf(b);
  for (const one of tellingOf(a)) {
    for (const other of tellingB) {
      if (!isSamePicture(a, one, b, other)) continue;
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
