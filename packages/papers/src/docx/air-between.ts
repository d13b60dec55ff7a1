import { SIZES } from '../layout';
import type { PaperSheet } from '../paper';

/** Around the blocks of any paper, and of a certificate, which they are to fill; in twentieths of a point. */
const USUAL_AIR = 60;
const AIR = 125;
const LEAST_AIR = 40;
/** Width of a letter and height of a line, in sizes of it. */
const LETTER = 0.5;
const LINE = 1.15;

/**
 * The air around each block of a sheet, in twentieths of a point. What a text of a certificate takes beyond its one line goes from the
 * air between all of them: a certificate is one page.
 */
export function airBetween({ layout, family, blocks }: PaperSheet, lineWidthMm: number): number {
  if (layout !== 'certificate') return USUAL_AIR;
  const linePoints = (lineWidthMm / 25.4) * 72;
  const morePoints = blocks.reduce((sum, block) => {
    if (block.kind !== 'paragraph') return sum;
    const size = block.size ?? SIZES[family].body;
    return sum + (Math.ceil((block.text.length * size * LETTER) / linePoints) - 1) * size * LINE;
  }, 0);
  return Math.max(LEAST_AIR, Math.round(AIR - (morePoints * 20) / blocks.length));
}
