import { ONE_LINE } from './layout';
import type { PaperBlock } from './paper';

/**
 * Whether a block stays with the last one and whoever signs: above a last line such as "Kính trình xem xét, quyết định./.", without which
 * the signature would be alone on its page but for that line.
 */
export const goesWithLast = (blocks: readonly PaperBlock[], at: number): boolean => {
  const last = blocks.at(-1);
  const isOneLine = last?.kind === 'field' || (last?.kind === 'paragraph' && last.text.length <= ONE_LINE);
  return at === blocks.length - 2 && isOneLine && blocks[at]?.kind !== 'table';
};
