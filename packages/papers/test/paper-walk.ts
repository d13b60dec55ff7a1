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

export function tableNamed(sheets: readonly PaperSheet[], name: string): PaperTable {
  const table = tablesOf(sheets).find((one) => one.name === name);
  if (table === undefined) throw new RangeError(`no table ${name}`);
  return table;
}

/** The cells of one column, by its title. */
export function columnOf(table: PaperTable, title: string): readonly string[] {
  const at = table.columns.findIndex((column) => column.title === title);
  return table.rows.map((row) => row[at] ?? '');
}

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
  const [whole = '', decimals = ''] = text.replaceAll('.', '').split(',');
  return BigInt(whole + decimals.padEnd(2, '0'));
}
