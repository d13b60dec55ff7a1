import { buildPapers, type PaperBlock } from '@hoithi/papers';
import type { AwardUnderTest } from './award-for-tests';
import { paperDataOf } from './paper-data-of';

/** The minutes of the freeze as lines of text, a row of a table in one line. */
export async function readFreezeMinutes(award: AwardUnderTest, contestId: string): Promise<string> {
  const papers = buildPapers(await paperDataOf(award, contestId));
  const sheets = papers.find(({ id }) => id === 'freeze-minutes')?.sheets ?? [];
  return sheets.flatMap(({ blocks }) => blocks.map(lines)).join('\n');
}

function lines(block: PaperBlock): string {
  if (block.kind === 'table') return block.rows.map((row) => row.join(' ')).join('\n');
  return block.kind === 'field' ? `${block.label}: ${block.value}` : block.text;
}
