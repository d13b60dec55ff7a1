import { hashNode } from './hash-node';
import { pathSides } from './path-sides';

export type InclusionProof = {
  readonly index: number;
  readonly size: number;
  readonly leafHash: string;
  readonly path: readonly string[];
  readonly root: string;
};

/** Whether a path leads from the leaf to the root of the tree of that size: RFC 9162, 2.1.3.2. */
export function checkInclusion({ index, size, leafHash, path, root }: InclusionProof): boolean {
  if (index < 0 || index >= size) return false;
  const sides = pathSides({ at: index, last: size - 1, nodes: path.length });
  if (sides === null) return false;
  const climbed = path.reduce(
    (hash, node, at) => (sides[at] === 'left' ? hashNode(node, hash) : hashNode(hash, node)),
    leafHash,
  );
  return climbed === root;
}
