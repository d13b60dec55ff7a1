import {
  AlignmentType,
  convertMillimetersToTwip,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { LAYOUT } from '../layout';
import type { PaperColumn, PaperTable } from '../paper';
import { tableWidths } from '../table-widths';

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

type Part = 'head' | 'body' | 'last' | 'total';

const PEN_ROW = { value: convertMillimetersToTwip(LAYOUT.penRowMm), rule: HeightRule.ATLEAST };

/** A ruled table whose head repeats on every page and whose sum never stands alone. */
export function docxTable(block: PaperTable, lineMm: number): Table {
  const last = block.total === undefined ? -1 : block.rows.length - 1;
  const { points, columnsMm } = tableWidths(block, lineMm);
  const widths = columnsMm.map((width) => convertMillimetersToTwip(width));
  const cell = (text: string, of: { readonly column: PaperColumn; readonly at: number; readonly part: Part }) =>
    new TableCell({
      width: { size: widths[of.at] ?? 0, type: WidthType.DXA },
      margins: { left: 60, right: 60, top: 20, bottom: 20 },
      children: text.split('\n').map(
        (line) =>
          new Paragraph({
            keepNext: of.part === 'last',
            alignment: of.part === 'head' ? AlignmentType.CENTER : ALIGNMENT[of.column.align],
            children: [new TextRun({ text: line, bold: of.part === 'head' || of.part === 'total', size: points * 2 })],
          }),
      ),
    });
  const row = (texts: readonly string[], part: Part): TableRow =>
    new TableRow({
      ...(block.forPen === true && part !== 'head' ? { height: PEN_ROW } : {}),
      tableHeader: part === 'head',
      cantSplit: true,
      children: block.columns.map((column, at) => cell(texts[at] ?? '', { column, at, part })),
    });
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    rows: [
      row(
        block.columns.map(({ title }) => title),
        'head',
      ),
      ...block.rows.map((texts, at) => row(texts, at === last ? 'last' : 'body')),
      ...(block.total === undefined ? [] : [row(block.total, 'total')]),
    ],
  });
}
