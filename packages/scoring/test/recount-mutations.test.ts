import { parseBundle, recountBundle } from '../src';
import { bundle } from './bundles';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Step = string | number;
type Mutation = { readonly what: string; readonly at: readonly Step[]; readonly apply: (copy: Json) => void };

const TEXT = JSON.stringify(bundle());
const fresh = (): Json => JSON.parse(TEXT) as Json;

function parentOf(root: Json, at: readonly Step[]): Record<Step, Json> {
  return at.slice(0, -1).reduce<Json>((node, step) => (node as Record<Step, Json>)[step] ?? null, root) as never;
}

/** Every place of a document: each leaf, each list, each object. */
function placesOf(
  node: Json,
  at: readonly Step[] = [],
): readonly { readonly at: readonly Step[]; readonly node: Json }[] {
  if (typeof node !== 'object' || node === null) return [{ at, node }];
  const children = Array.isArray(node) ? [...node.entries()] : Object.entries(node);
  return [{ at, node }, ...children.flatMap(([step, child]) => placesOf(child, [...at, step]))];
}

function otherValues(node: Json): readonly Json[] {
  if (typeof node === 'number') return [node + 1, node + 0.25, -node - 1, String(node), null];
  if (typeof node === 'string')
    return [`${node}x`, node.slice(1), '', node === 'valid' ? 'excluded' : 'valid', 7, null];
  return node === null ? ['x', 0, {}] : [];
}

function mutationsOf({ at, node }: { readonly at: readonly Step[]; readonly node: Json }): readonly Mutation[] {
  if (at.length === 0) return [];
  const key = at.at(-1) ?? '';
  const set = (value: Json, what: string): Mutation => ({
    what,
    at,
    apply: (copy) => void (parentOf(copy, at)[key] = value),
  });
  const gone: Mutation = {
    what: 'removed',
    at,
    apply: (copy) => {
      const parent = parentOf(copy, at);
      if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else delete parent[key];
    },
  };
  const ofList = Array.isArray(node)
    ? [
        ...node.slice(1).map((_, place): Mutation => ({
          what: `swapped ${place}`,
          at,
          apply: (copy) => {
            const list = parentOf(copy, at)[key] as Json[];
            [list[place], list[place + 1]] = [list[place + 1] ?? null, list[place] ?? null];
          },
        })),
        ...node.map((_, place): Mutation => ({
          what: `doubled ${place}`,
          at,
          apply: (copy) => {
            const list = parentOf(copy, at)[key] as Json[];
            list.splice(place, 0, JSON.parse(JSON.stringify(list[place])) as Json);
          },
        })),
        set([], 'emptied'),
      ]
    : [];
  return [gone, ...ofList, ...otherValues(node).map((value) => set(value, `as ${JSON.stringify(value)}`))];
}

const accepts = (copy: Json): boolean => {
  const read = parseBundle(copy);
  return read !== null && recountBundle(read).faults.length === 0;
};

const name = ({ what, at }: Mutation): string => `${at.join('.')} ${what}`;

it('refuses every bundle of which one value was changed, removed, doubled or moved', () => {
  const mutations = placesOf(fresh()).flatMap(mutationsOf);
  expect(mutations.length).toBeGreaterThan(1_200);
  const accepted = mutations.filter(({ apply }) => {
    const copy = fresh();
    apply(copy);
    return JSON.stringify(copy) !== TEXT && accepts(copy);
  });
  const said = accepted.map(name);
  // The order in which openings are listed says nothing; an empty list of rulings or exclusions says the same as none.
  expect(said.filter((one) => !/^sheets swapped|^(book\.settled|exclusions) removed$/.test(one))).toEqual([]);
});

it('refuses salts, tags, marks and hashes that two sheets have exchanged', () => {
  const sheets = (fresh() as { sheets: { [key: string]: Json }[] }).sheets;
  const pairs = sheets.flatMap((_, a) => sheets.slice(a + 1).map((__, b) => [a, a + 1 + b] as const));
  for (const [a, b] of pairs) {
    for (const key of ['salt', 'juror', 'entry', 'sealedAtMs', 'sheetHash']) {
      const copy = fresh() as { sheets: { [key: string]: Json }[] };
      const [one, other] = [copy.sheets[a], copy.sheets[b]];
      if (one === undefined || other === undefined) throw new Error('no such sheet');
      if (one[key] === other[key]) continue;
      [one[key], other[key]] = [other[key] ?? null, one[key] ?? null];
      expect([key, a, b, accepts(copy)]).toEqual([key, a, b, false]);
    }
  }
});
