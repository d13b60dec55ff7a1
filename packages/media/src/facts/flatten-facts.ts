import type { MediaFacts } from '../media-facts';

export type FlatFacts = Readonly<Record<string, string | number | boolean | null>>;

/** Facts as one level of plain values, for JSON on the command line and in records. */
export function flattenFacts(facts: MediaFacts): FlatFacts {
  const { picture, sound, decode, ...plain } = facts;
  const flat: Record<string, string | number | boolean | null> = {};
  for (const part of [plain, picture ?? {}, sound ?? {}, decode ?? {}]) {
    for (const [name, value] of Object.entries<Plain | undefined>(part))
      if (value !== undefined) flat[name] = roundShare(value);
  }
  return flat;
}

type Plain = string | number | boolean;

const roundShare = (value: Plain): Plain => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value);
