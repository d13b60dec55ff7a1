import { buildPapers, type Paper, type PaperData, type PaperSheet, type PaperTable } from '../src';

export const papersOf = (data: PaperData): ReadonlyMap<string, Paper> =>
  new Map(buildPapers(data).map((paper) => [paper.id, paper]));

export function sheetsOf(papers: ReadonlyMap<string, Paper>, paperId: string): readonly PaperSheet[] {
  const paper = papers.get(paperId);
  if (paper === undefined) throw new RangeError(`no paper ${paperId}`);
  return paper.sheets;
}

export const tablesOf = (sheets: readonly PaperSheet[]): readonly PaperTable[] =>
  sheets.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])));

/** Every sentence of a sheet outside its tables. */
export const sentencesOf = (sheet: PaperSheet): readonly string[] => [
  ...sheet.subtitle,
  ...sheet.blocks.flatMap((block) => {
    if (block.kind === 'table') return [];
    return block.kind === 'field' ? [`${block.label}: ${block.value ?? ''}`] : [block.text];
  }),
];

/** "87,50" → 8750n, "5.000.000" → 500000000n: hundredths, read the long way round. */
export function hundredthsOf(text: string): bigint {
  // What nobody has counted adds nothing.
  if (text === '–') return 0n;
  const [whole = '', decimals = ''] = text.replaceAll('.', '').split(',');
  return BigInt(whole + decimals.padEnd(2, '0'));
}
