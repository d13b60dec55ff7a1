import type { PaperSignature } from './paper';

/** A longer part of a title may be broken. */
const LONGEST = 20;

/** What stands above the hand of who signs, in capitals: a title breaks at its comma, not within "trưởng nhóm tác giả". */
export const signatureLines = ({ onBehalfOf, titles }: PaperSignature): readonly string[] =>
  [...(onBehalfOf === null ? [] : [onBehalfOf]), ...titles].map((line) => unbroken(line.toLocaleUpperCase('vi')));

function unbroken(line: string): string {
  const [first = '', ...rest] = line.split(', ');
  const held = rest.map((part) => (part.length <= LONGEST ? part.replaceAll(' ', '\u{a0}') : part));
  return [first, ...held].join(', ');
}
