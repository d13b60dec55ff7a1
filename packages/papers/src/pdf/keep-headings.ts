import type { Content } from 'pdfmake/interfaces';
import type { PaperBlock } from '../paper';
import { pdfBlock } from './pdf-block';

/** Longest table that may be kept on one page with its heading. */
const SHORT_ROWS = 6;

/** The blocks as content; a heading never stands last on a page, cut from the block that it heads. */
export function keepHeadings(blocks: readonly PaperBlock[]): readonly Content[] {
  const kept: Content[] = [];
  let waiting: Content[] = [];
  for (const block of blocks) {
    const drawn = pdfBlock(block);
    if (block.kind === 'heading') {
      waiting.push(drawn);
      continue;
    }
    const long = block.kind === 'table' && block.rows.length > SHORT_ROWS;
    if (waiting.length === 0) kept.push(drawn);
    else if (long) kept.push(...waiting, drawn);
    else kept.push({ stack: [...waiting, drawn], unbreakable: true });
    waiting = [];
  }
  return [...kept, ...waiting];
}
