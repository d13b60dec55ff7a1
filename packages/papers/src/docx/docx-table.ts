import { AlignmentType, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { LAYOUT } from '../layout';
import type { PaperBlock, PaperColumn } from '../paper';

type TableBlock = Extract<PaperBlock, { kind: 'table' }>;

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** A ruled table whose head repeats on every page. */
export function docxTable(block: TableBlock): Table {
  const shares = block.columns.reduce((sum, column) => sum + column.share, 0);
  const cell = (text: string, of: { readonly column: PaperColumn; readonly head: boolean }): TableCell =>
    new TableCell({
      width: { size: (100 * of.column.share) / shares, type: WidthType.PERCENTAGE },
      margins: { left: 60, right: 60, top: 20, bottom: 20 },
      children: [
        new Paragraph({
          alignment: of.head ? AlignmentType.CENTER : ALIGNMENT[of.column.align],
          children: [new TextRun({ text, bold: of.head, size: LAYOUT.tableSize * 2 })],
        }),
      ],
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({
        tableHeader: true,
        children: block.columns.map((column) => cell(column.title, { column, head: true })),
      }),
      ...block.rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: block.columns.map((column, at) => cell(row[at] ?? '', { column, head: false })),
          }),
      ),
    ],
  });
}
