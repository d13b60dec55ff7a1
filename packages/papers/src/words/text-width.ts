/** Widths of Times New Roman, in thousandths of the letter size; what is not named is as wide as a digit. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [250, ' .,'],
  [278, 'ijlt/;:'],
  [333, "fr-()I'"],
  [389, 'sJ'],
  [444, 'acez“”'],
  [556, 'FPS'],
  [611, 'ELTZ'],
  [667, 'BCR'],
  [722, 'ADĐGHKNOQUVXYw'],
  [778, 'm'],
  [944, 'MW%…'],
];
const BY_LETTER = new Map(
  WIDTHS.flatMap(([width, letters]) => Array.from(letters).map((letter) => [letter, width] as const)),
);
const DIGIT = 500;
/** Bold letters are wider by at most so much. */
const BOLD = 1.1;
const MARKS = /\p{M}/gu;
const POINT_MM = 25.4 / 72;

/** Millimetres that a text takes in one line. */
export function textWidthMm(text: string, of: { readonly points: number; readonly bold?: boolean }): number {
  const bare = text.normalize('NFD').replace(MARKS, '');
  const thousandths = Array.from(bare).reduce((sum, letter) => sum + (BY_LETTER.get(letter) ?? DIGIT), 0);
  return (thousandths / 1000) * of.points * (of.bold === true ? BOLD : 1) * POINT_MM;
}
