import type { Content, ContentTable, TableCell } from 'pdfmake/interfaces';
import { LAYOUT } from '../layout';
import type { PaperTable } from '../paper';
import { tableWidths, type TableWidths } from '../table-widths';
import { mm } from './mm';
import { unbroken } from './unbroken';

/** Mark of a cell in the second row, by which a page break is told from the head. */
export const SECOND_ROW = 'second-row';

/**
 * A ruled table whose head repeats on every page, never stands there alone, and whose rows do not break across pages. The last row
 * goes with the total to the next page: a sum never stands alone.
 */
export function pdfTable(block: PaperTable, lineMm: number): Content {
  const { total } = block;
  const cellsOf = (row: readonly string[], look: { readonly bold?: true; readonly style?: string }): TableCell[] =>
    block.columns.map((column, at): TableCell => ({ text: unbroken(row[at] ?? ''), alignment: column.align, ...look }));
  const rows = block.rows.map((row, at) => cellsOf(row, at === 1 ? { style: SECOND_ROW } : {}));
  const sum = total === undefined ? [] : [cellsOf(total, { bold: true })];
  const head = block.columns.map(({ title }): TableCell => ({
    text: title,
    bold: true,
    alignment: 'center',
    margin: [0, 2, 0, 2],
  }));
  const plan = { block, ...tableWidths(block, lineMm) };
  if (sum.length === 0 || rows.length < LONG_ROWS) return ruled(plan, { head, body: [...rows, ...sum] });
  const main = ruled(plan, { head, body: rows.slice(0, -1) });
  const tail = ruled(plan, { body: [...rows.slice(-1), ...sum] });
  return [
    { ...main, margin: [0, 6, 0, 0] },
    { ...tail, unbreakable: true, margin: [0, 0, 0, 6] },
  ];
}

/** Shorter tables are not likely to break before their sum. */
const LONG_ROWS = 4;
const PADDING = 3;
const LINE = 0.5;

function ruled(
  { block, points, columnsMm }: TableWidths & { readonly block: PaperTable },
  { head, body }: { readonly head?: TableCell[]; readonly body: readonly TableCell[][] },
): ContentTable {
  const isHead = (row: number): boolean => head !== undefined && row === 0;
  return {
    table: {
      ...(head === undefined ? {} : { headerRows: 1, keepWithHeaderRows: 1 }),
      dontBreakRows: true,
      widths: columnsMm.map((width) => mm(width) - 2 * PADDING - LINE),
      ...(block.forPen === true ? { heights: (row: number) => (isHead(row) ? 'auto' : mm(LAYOUT.penRowMm)) } : {}),
      body: [...(head === undefined ? [] : [head]), ...body],
    },
    layout: {
      // The tail of a long table has its upper line from the part before it.
      hLineWidth: (line: number) => (head === undefined && line === 0 ? 0 : LINE),
      vLineWidth: () => LINE,
      paddingLeft: () => PADDING,
      paddingRight: () => PADDING,
    },
    fontSize: points,
    margin: [0, 6, 0, 6],
  };
}
