/** Where the nodes of a proof's path stand, seen from the node it starts at; `right` ones are not in the smaller tree. */
export type Side = 'left' | 'right';

/**
 * The sides of a path of that many nodes that climbs from place `at` to the root, when `last` is the last place of the same
 * level; null when the path is too long or too short. The walk of RFC 9162, 2.1.3.2 and 2.1.4.2.
 */
export function pathSides(of: {
  readonly at: number;
  readonly last: number;
  readonly nodes: number;
}): readonly Side[] | null {
  let { at, last } = of;
  const sides: Side[] = [];
  for (let node = 0; node < of.nodes; node += 1) {
    if (last === 0) return null;
    const isLeft = at % 2 === 1 || at === last;
    sides.push(isLeft ? 'left' : 'right');
    while (isLeft && at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 ? sides : null;
}
