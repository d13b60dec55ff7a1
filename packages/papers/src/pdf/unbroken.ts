type Piece = string | { text: string; noWrap: true };

/** A number such as "206/QĐ-UBND" with the spaces after it; longer words may be broken. */
const CODE = /([^\s]*[\p{L}\p{N}…][-/][\p{L}\p{N}][^\s]* *)/u;
const LONGEST = 24;

/**
 * A text whose numbers of papers and works stay in one piece: pdfmake would break "13-QĐ/BCĐ" after stroke and hyphen, and put the spaces
 * of a justified line there.
 */
export function unbroken(text: string): Piece[] {
  return text
    .split(CODE)
    .filter((piece) => piece !== '')
    .map((piece) => (CODE.test(piece) && piece.length <= LONGEST ? { text: piece, noWrap: true } : piece));
}
