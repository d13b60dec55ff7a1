import { hashNode } from './hash-node';

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
  if (start === undefined) return false;
  let at = first.size - 1;
  let last = second.size - 1;
  while (at % 2 === 1) [at, last] = [(at - 1) / 2, Math.floor(last / 2)];
  let older = start;
  let newer = start;
  for (const node of nodes) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      older = hashNode(node, older);
      newer = hashNode(node, newer);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else {
      newer = hashNode(newer, node);
    }
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 && older === first.root && newer === second.root;
}

const isPowerOfTwo = (size: number): boolean => Number.isInteger(Math.log2(size));
