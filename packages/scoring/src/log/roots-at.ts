import { hashNode } from './hash-node';
import { sha256Hex } from './sha256';

/** Root of the tree without leaves: SHA-256 of nothing. */
const EMPTY_ROOT = sha256Hex('');

type Peak = { readonly leaves: number; readonly hash: string };

/**
 * Roots of the tree at several sizes, in the order asked for, in one walk over the leaves: what is kept are the full
 * subtrees of the size reached, as the bits of a counter.
 * @throws {RangeError} when a size is larger than the number of leaves
 */
export function rootsAt(leafHashes: readonly string[], sizes: readonly number[]): readonly string[] {
  const wanted = new Set(sizes);
  const rootOf = new Map<number, string>([[0, EMPTY_ROOT]]);
  const peaks: Peak[] = [];
  for (const [at, leaf] of leafHashes.entries()) {
    let peak: Peak = { leaves: 1, hash: leaf };
    for (let left = peaks.at(-1); left?.leaves === peak.leaves; left = peaks.at(-1)) {
      peaks.pop();
      peak = { leaves: peak.leaves * 2, hash: hashNode(left.hash, peak.hash) };
    }
    peaks.push(peak);
    if (wanted.has(at + 1)) rootOf.set(at + 1, foldPeaks(peaks));
  }
  return sizes.map((size) => {
    const root = rootOf.get(size);
    if (root === undefined) throw new RangeError(`no tree of ${size} leaves among ${leafHashes.length}`);
    return root;
  });
}

const foldPeaks = (peaks: readonly Peak[]): string =>
  peaks.map(({ hash }) => hash).reduceRight((right, left) => hashNode(left, right));

/** Root over all leaves: MTH(D[n]) of RFC 9162, 2.1.1. */
export const treeRoot = (leafHashes: readonly string[]): string => rootsAt(leafHashes, [leafHashes.length])[0] ?? '';
