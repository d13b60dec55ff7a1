import { AlignmentType, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { LAYOUT } from '../layout';
import type { PaperColumn, PaperTable } from '../paper';

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** A ruled table whose head repeats on every page. */
export function docxTable(block: PaperTable): Table {
  const shares = block.columns.reduce((sum, column) => sum + column.share, 0);
  const cell = (text: string, of: { readonly column: PaperColumn; readonly part: 'head' | 'body' | 'total' }) =>
    new TableCell({
      width: { size: (100 * of.column.share) / shares, type: WidthType.PERCENTAGE },
      margins: { left: 60, right: 60, top: 20, bottom: 20 },
      children: text.split('\n').map(
        (line) =>
          new Paragraph({
            alignment: of.part === 'head' ? AlignmentType.CENTER : ALIGNMENT[of.column.align],
            children: [new TextRun({ text: line, bold: of.part !== 'body', size: LAYOUT.tableSize * 2 })],
          }),
      ),
    });
  const row = (texts: readonly string[], part: 'head' | 'body' | 'total'): TableRow =>
    new TableRow({
      tableHeader: part === 'head',
      cantSplit: true,
      children: block.columns.map((column, at) => cell(texts[at] ?? '', { column, part })),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      row(
        block.columns.map(({ title }) => title),
        'head',
      ),
      ...block.rows.map((texts) => row(texts, 'body')),
      ...(block.total === undefined ? [] : [row(block.total, 'total')]),
    ],
  });
}
