import fc from 'fast-check';
import { checkConsistency, checkInclusion, proveConsistency, proveInclusion, sha256Hex, treeRoot } from '../src';
import { hashNode } from '../src/log/hash-node';
import { splitSize } from '../src/log/split-size';

const leavesOf = (size: number): readonly string[] => Array.from({ length: size }, (_, at) => sha256Hex(`leaf ${at}`));
const size = fc.integer({ min: 1, max: 70 });
const twoSizes = fc.tuple(size, size).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const spoil = (hash: string): string => sha256Hex(hash);

/** MTH(D[n]) as RFC 9162 writes it down. */
function rootByDefinition(leaves: readonly string[]): string {
  if (leaves.length === 1) return leaves[0] ?? '';
  const left = splitSize(leaves.length);
  return hashNode(rootByDefinition(leaves.slice(0, left)), rootByDefinition(leaves.slice(left)));
}

it('gives the root of the definition at any size', () => {
  fc.assert(
    fc.property(size, (leaves) => {
      expect(treeRoot(leavesOf(leaves))).toBe(rootByDefinition(leavesOf(leaves)));
    }),
  );
});

it('proves every leaf, and no other leaf, place, root or path', () => {
  fc.assert(
    fc.property(size, fc.nat(), fc.nat(), (leaves, anyIndex, anyNode) => {
      const hashes = leavesOf(leaves);
      const index = anyIndex % leaves;
      const path = proveInclusion(hashes, index);
      const proof = { index, size: leaves, leafHash: hashes[index] ?? '', path, root: treeRoot(hashes) };
      expect(checkInclusion(proof)).toBe(true);
      expect(checkInclusion({ ...proof, leafHash: spoil(proof.leafHash) })).toBe(false);
      expect(checkInclusion({ ...proof, root: spoil(proof.root) })).toBe(false);
      expect(checkInclusion({ ...proof, path: [...path, proof.root] })).toBe(false);
      if (path.length === 0) return;
      const at = anyNode % path.length;
      expect(checkInclusion({ ...proof, path: path.with(at, spoil(path[at] ?? '')) })).toBe(false);
      expect(checkInclusion({ ...proof, path: path.slice(1) })).toBe(false);
      const elsewhere = (index + 1) % leaves;
      expect(checkInclusion({ ...proof, index: elsewhere })).toBe(false);
    }),
  );
});

it('proves that a log only grew, and refuses a log of which one leaf was changed, dropped or moved', () => {
  fc.assert(
    fc.property(twoSizes, fc.nat(), ([older, newer], anyIndex) => {
      const hashes = leavesOf(newer);
      const first = { size: older, root: treeRoot(hashes.slice(0, older)) };
      const path = proveConsistency(hashes, older);
      expect(checkConsistency({ first, second: { size: newer, root: treeRoot(hashes) }, path })).toBe(true);
      const at = anyIndex % older;
      const forged = hashes.with(at, spoil(hashes[at] ?? ''));
      const second = { size: newer, root: treeRoot(forged) };
      expect(checkConsistency({ first, second, path: proveConsistency(forged, older) })).toBe(false);
      if (older < 2) return;
      const moved = [...hashes.slice(1, older), hashes[0] ?? '', ...hashes.slice(older)];
      const swapped = { size: newer, root: treeRoot(moved) };
      expect(checkConsistency({ first, second: swapped, path: proveConsistency(moved, older) })).toBe(false);
    }),
  );
});
