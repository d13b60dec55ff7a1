import { canonicalJson } from '@hoithi/scoring';
import type { DeclarationKeying } from '../store/keyed-declaration';

/** Whether two persons read the same relations from a paper, in whatever order they keyed them; spaces do not count. */
export const sameRelations = (a: DeclarationKeying['relations'], b: DeclarationKeying['relations']): boolean =>
  canonicalJson(plain(a)) === canonicalJson(plain(b));

const plain = (relations: DeclarationKeying['relations']): readonly string[] =>
  relations
    .map(({ kind, reasonId, text }) =>
      canonicalJson([kind, reasonId, text.normalize('NFC').replace(/\s+/g, ' ').trim()]),
    )
    .toSorted();
