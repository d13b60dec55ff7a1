import type { Content, ContentTable, TableCell } from 'pdfmake/interfaces';
import { LAYOUT } from '../layout';
import type { PaperTable } from '../paper';
import { mm } from './mm';

/** Mark of a cell in the second row, by which a page break is told from the head. */
export const SECOND_ROW = 'second-row';

/**
 * A ruled table whose head repeats on every page, never stands there alone, and whose rows do not break across pages. The last row
 * goes with the total to the next page: a sum never stands alone.
 */
export function pdfTable(block: PaperTable): Content {
  const { total } = block;
  const cellsOf = (row: readonly string[], look: { readonly bold?: true; readonly style?: string }): TableCell[] =>
    block.columns.map((column, at): TableCell => ({ text: row[at] ?? '', alignment: column.align, ...look }));
  const rows = block.rows.map((row, at) => cellsOf(row, at === 1 ? { style: SECOND_ROW } : {}));
  const sum = total === undefined ? [] : [cellsOf(total, { bold: true })];
  const head = block.columns.map(({ title }): TableCell => ({
    text: title,
    bold: true,
    alignment: 'center',
    margin: [0, 2, 0, 2],
  }));
  if (sum.length === 0 || rows.length < LONG_ROWS) return ruled(block, { head, body: [...rows, ...sum] });
  const main = ruled(block, { head, body: rows.slice(0, -1) });
  const tail = ruled(block, { body: [...rows.slice(-1), ...sum] });
  return [
    { ...main, margin: [0, 6, 0, 0] },
    { ...tail, unbreakable: true, margin: [0, 0, 0, 6] },
  ];
}

/** Shorter tables are not likely to break before their sum. */
const LONG_ROWS = 4;

function ruled(
  { columns, forPen }: PaperTable,
  { head, body }: { readonly head?: TableCell[]; readonly body: readonly TableCell[][] },
): ContentTable {
  const shares = columns.reduce((sum, column) => sum + column.share, 0);
  const isHead = (row: number): boolean => head !== undefined && row === 0;
  return {
    table: {
      ...(head === undefined ? {} : { headerRows: 1, keepWithHeaderRows: 1 }),
      dontBreakRows: true,
      widths: columns.map((column) => `${(100 * column.share) / shares}%`),
      ...(forPen === true ? { heights: (row: number) => (isHead(row) ? 'auto' : mm(LAYOUT.penRowMm)) } : {}),
      body: [...(head === undefined ? [] : [head]), ...body],
    },
    layout: { hLineWidth: () => 0.5, vLineWidth: () => 0.5, paddingLeft: () => 3, paddingRight: () => 3 },
    fontSize: LAYOUT.tableSize,
    margin: [0, 6, 0, 6],
  };
}
