import type { Content, TableCell } from 'pdfmake/interfaces';
import { LAYOUT } from '../layout';
import type { PaperTable } from '../paper';
import { tableWidths } from '../table-widths';
import { mm } from './mm';
import { unbroken } from './unbroken';

/** Mark of a cell in the second row, by which a page break is told from the head. */
export const SECOND_ROW = 'second-row';

/**
 * A ruled table whose head repeats on every page, never stands there alone, and whose rows do not break across pages. A sum never
 * stands alone: the last row and it are one row of the table, drawn as two.
 */
export function pdfTable(block: PaperTable, lineMm: number): Content {
  const cellsOf = (row: readonly string[], look: { readonly bold?: true; readonly style?: string }): TableCell[] =>
    block.columns.map((column, at): TableCell => ({ text: unbroken(row[at] ?? ''), alignment: column.align, ...look }));
  const rows = block.rows.map((row, at) => cellsOf(row, at === 1 ? { style: SECOND_ROW } : {}));
  const head = block.columns.map(({ title }): TableCell => ({
    text: title,
    bold: true,
    alignment: 'center',
    margin: [0, 2, 0, 2],
  }));
  const { points, columnsMm } = tableWidths(block, lineMm);
  const widths = columnsMm.map((width) => mm(width) - 2 * PADDING - LINE);
  const rowHeight = block.forPen === true ? mm(LAYOUT.penRowMm) : 'auto';
  const tail = block.total === undefined ? [] : [...rows.splice(-1), cellsOf(block.total, { bold: true })];
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths,
      heights: (row) => (row === 0 || row > rows.length ? 'auto' : rowHeight),
      body: [head, ...rows, ...(tail.length === 0 ? [] : [asOneRow(tail, { widths, rowHeight })])],
    },
    layout: { ...SPACED, hLineWidth: () => LINE, vLineWidth: () => LINE },
    fontSize: points,
    margin: [0, 6, 0, 6],
  };
}

const PADDING = 3;
const PADDING_DOWN = 2;
const LINE = 0.5;
const SPACED = {
  paddingLeft: () => PADDING,
  paddingRight: () => PADDING,
  paddingTop: () => PADDING_DOWN,
  paddingBottom: () => PADDING_DOWN,
};

type Shape = { readonly widths: number[]; readonly rowHeight: number | 'auto' };

/** Rows that stay together, in a cell as wide as the table around them, which draws the lines at their edge. */
function asOneRow(rows: readonly TableCell[][], { widths, rowHeight }: Shape): TableCell[] {
  const within = (line: number, last: number): number => (line === 0 || line === last ? 0 : LINE);
  const inner: TableCell = {
    colSpan: widths.length,
    table: { widths, heights: () => rowHeight, body: [...rows] },
    layout: {
      ...SPACED,
      hLineWidth: (line) => within(line, rows.length),
      vLineWidth: (line) => within(line, widths.length),
    },
    margin: [-PADDING, -PADDING_DOWN, -PADDING, -PADDING_DOWN],
  };
  return [inner, ...widths.slice(1).map((): TableCell => '')];
}
