import { hashNode } from './hash-node';

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
  let at = index;
  let last = size - 1;
  let hash = leafHash;
  for (const node of path) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      hash = hashNode(node, hash);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else {
      hash = hashNode(hash, node);
    }
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 && hash === root;
}
