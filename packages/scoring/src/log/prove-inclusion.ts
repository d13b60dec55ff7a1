import { treeRoot } from './roots-at';
import { splitSize } from './split-size';

/**
 * The path that shows that a leaf is in the tree of all the leaves given: PATH(m, D[n]) of RFC 9162, 2.1.3.1.
 * @throws {RangeError} when there is no such leaf
 */
export function proveInclusion(leafHashes: readonly string[], index: number): readonly string[] {
  if (index < 0 || index >= leafHashes.length) throw new RangeError(`no leaf ${index} among ${leafHashes.length}`);
  if (leafHashes.length === 1) return [];
  const left = splitSize(leafHashes.length);
  return index < left
    ? [...proveInclusion(leafHashes.slice(0, left), index), treeRoot(leafHashes.slice(left))]
    : [...proveInclusion(leafHashes.slice(left), index - left), treeRoot(leafHashes.slice(0, left))];
}
