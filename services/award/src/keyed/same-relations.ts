import { canonicalJson } from '@hoithi/scoring';
import type { DeclarationKeying } from '../store/keyed-declaration';

/** Words before a name that people write large or small as they please. */
const ADDRESSES = /(?<=^|[\s,;])(ông|bà|anh|chị|em|cô|chú|bác|thầy|đồng chí)(?=\s)/giu;

/**
 * Whether two persons read the same relations from a paper, in whatever order they keyed them; spaces, and large letters in how
 * somebody is addressed, do not count.
 */
export const sameRelations = (a: DeclarationKeying['relations'], b: DeclarationKeying['relations']): boolean =>
  canonicalJson(plain(a)) === canonicalJson(plain(b));

const plain = (relations: DeclarationKeying['relations']): readonly string[] =>
  relations.map(({ kind, reasonId, text }) => canonicalJson([kind, reasonId, plainText(text)])).toSorted();

const plainText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(ADDRESSES, (address) => address.toLocaleLowerCase('vi'));
