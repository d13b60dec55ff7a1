import type { Content, Node, TDocumentDefinitions } from 'pdfmake/interfaces';
import { goesWithLast } from '../goes-with-last';
import type { Paper, PaperBlock } from '../paper';
import { ONE_LINE } from '../layout';
import { pdfBlock } from './pdf-block';
import { SECOND_ROW } from './pdf-table';

/** Longest table that may be kept on one page with its heading. */
const SHORT_ROWS = 6;
/** Letters of about four lines: a paragraph between one and so many leaves no single line on a page. */
const SHORT_TEXT = 340;

const isLong = (block: PaperBlock | undefined): boolean => block?.kind === 'table' && block.rows.length > SHORT_ROWS;

/** A heading, or a sentence that opens a list. */
const isOpening = (block: PaperBlock): boolean =>
  block.kind === 'heading' || (block.kind === 'paragraph' && block.text.endsWith(':'));

const isShort = (block: PaperBlock): boolean =>
  (block.kind === 'paragraph' || block.kind === 'item') &&
  block.text.length > ONE_LINE &&
  block.text.length < SHORT_TEXT;

/**
 * The blocks as content, then who signs. A heading never stands last on a page, cut from the block that it heads, and a
 * signature never stands on a page without words of its paper.
 */
export function keepTogether(
  blocks: readonly PaperBlock[],
  { signatures, lineMm }: { readonly signatures: Content; readonly lineMm: number },
): readonly Content[] {
  const kept: Content[] = [];
  let waiting: Content[] = [];
  blocks.forEach((block, at) => {
    const drawn = pdfBlock(block, lineMm);
    const isLast = at === blocks.length - 1 && !isLong(block);
    const opens = isOpening(block) || goesWithLast(blocks, at);
    if (opens && !isLast) waiting.push(drawn);
    else if (isLast) kept.push({ stack: [...waiting, drawn, signatures], unbreakable: true });
    else if (isLong(block) && waiting.length > 0) kept.push({ stack: [...waiting], headlineLevel: 1 }, drawn);
    else if (waiting.length > 0 || isShort(block)) kept.push({ stack: [...waiting, drawn], unbreakable: true });
    else kept.push(drawn);
    if (!opens) waiting = [];
  });
  const isSigned = blocks.length > 0 && !isLong(blocks.at(-1));
  return isSigned ? kept : [...kept, { stack: [...waiting, signatures], unbreakable: true }];
}

/**
 * A heading over a long table goes to the next page with it; looked for only where there is one, as it costs a second
 * layout, which is told.
 */
export function breakBefore({ sheets }: Paper, onBreak: () => void): Pick<TDocumentDefinitions, 'pageBreakBefore'> {
  const headsLong = sheets.some(({ blocks }) => blocks.some((block, at) => isOpening(block) && isLong(blocks[at + 1])));
  if (!headsLong) return {};
  return {
    pageBreakBefore: ({ headlineLevel }: Node, { getFollowingNodesOnPage }) => {
      // The head of a table that went on to the next page still says that it is here; its second row does not.
      const stands =
        headlineLevel !== undefined && !getFollowingNodesOnPage().some(({ style }) => style === SECOND_ROW);
      if (stands) onBreak();
      return stands;
    },
  };
}
