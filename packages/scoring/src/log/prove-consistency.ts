import { treeRoot } from './roots-at';
import { splitSize } from './split-size';

/**
 * The nodes that show that the tree of the first `size` leaves is the beginning of the tree of all of them:
 * PROOF(m, D[n]) of RFC 9162, 2.1.4.1. Empty for equal sizes.
 * @throws {RangeError} when the first size is not between one and the number of leaves
 */
export function proveConsistency(leafHashes: readonly string[], size: number): readonly string[] {
  if (size < 1 || size > leafHashes.length) throw new RangeError(`no tree of ${size} among ${leafHashes.length}`);
  return proveSubtree(leafHashes, { size, isWhole: true });
}

/** SUBPROOF(m, D[n], b): `isWhole` says that the first tree's own root is known to whoever checks. */
function proveSubtree(
  leafHashes: readonly string[],
  of: { readonly size: number; readonly isWhole: boolean },
): readonly string[] {
  if (of.size === leafHashes.length) return of.isWhole ? [] : [treeRoot(leafHashes)];
  const left = splitSize(leafHashes.length);
  if (of.size <= left) return [...proveSubtree(leafHashes.slice(0, left), of), treeRoot(leafHashes.slice(left))];
  const rest = { size: of.size - left, isWhole: false };
  return [...proveSubtree(leafHashes.slice(left), rest), treeRoot(leafHashes.slice(0, left))];
}
