import type { Content, TableCell } from 'pdfmake/interfaces';
import { LAYOUT } from '../layout';
import type { PaperTable } from '../paper';

/** Mark of a cell in the second row, by which a page break is told from the head. */
export const SECOND_ROW = 'second-row';

/** A ruled table whose head repeats on every page, never stands there alone, and whose rows do not break across pages. */
export function pdfTable(block: PaperTable): Content {
  const shares = block.columns.reduce((sum, column) => sum + column.share, 0);
  const head = block.columns.map((column): TableCell => ({
    text: column.title,
    bold: true,
    alignment: 'center',
    margin: [0, 2, 0, 2],
  }));
  const rowOf = (row: readonly string[], look: { readonly bold?: true; readonly style?: string }): TableCell[] =>
    block.columns.map((column, at): TableCell => ({ text: row[at] ?? '', alignment: column.align, ...look }));
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: block.columns.map((column) => `${(100 * column.share) / shares}%`),
      body: [
        head,
        ...block.rows.map((row, at) => rowOf(row, at === 1 ? { style: SECOND_ROW } : {})),
        ...(block.total === undefined ? [] : [rowOf(block.total, { bold: true })]),
      ],
    },
    layout: { hLineWidth: () => 0.5, vLineWidth: () => 0.5, paddingLeft: () => 3, paddingRight: () => 3 },
    fontSize: LAYOUT.tableSize,
    margin: [0, 6, 0, 6],
  };
}
