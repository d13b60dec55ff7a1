import { hashNode } from './hash-node';
import { pathSides } from './path-sides';

export type ConsistencyProof = {
  readonly first: { readonly size: number; readonly root: string };
  readonly second: { readonly size: number; readonly root: string };
  readonly path: readonly string[];
};

/** Whether the first tree is the beginning of the second: nothing was taken out or moved in between (RFC 9162, 2.1.4.2). */
export function checkConsistency({ first, second, path }: ConsistencyProof): boolean {
  if (first.size < 1 || first.size > second.size) return false;
  if (first.size === second.size) return path.length === 0 && first.root === second.root;
  const [start, ...nodes] = isPowerOfTwo(first.size) ? [first.root, ...path] : path;
  const sides = pathSides({ ...startOf(first.size, second.size), nodes: nodes.length });
  if (start === undefined || sides === null) return false;
  const older = nodes.reduce((hash, node, at) => (sides[at] === 'left' ? hashNode(node, hash) : hash), start);
  const newer = nodes.reduce(
    (hash, node, at) => (sides[at] === 'left' ? hashNode(node, hash) : hashNode(hash, node)),
    start,
  );
  return older === first.root && newer === second.root;
}

/** The largest full subtree at the end of the first tree, and the last place of its level in the second. */
function startOf(firstSize: number, secondSize: number): { readonly at: number; readonly last: number } {
  let at = firstSize - 1;
  let last = secondSize - 1;
  while (at % 2 === 1) [at, last] = [(at - 1) / 2, Math.floor(last / 2)];
  return { at, last };
}

const isPowerOfTwo = (size: number): boolean => Number.isInteger(Math.log2(size));
