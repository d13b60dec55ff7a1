import { AlignmentType, Paragraph, Table, TableBorders, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { headingLines, type HeadingLine } from '../heading-lines';
import type { PaperSheet } from '../paper';
import { docxRule } from './docx-rule';

/** The two columns at the top, as a table without lines. */
export function docxHeading(sheet: PaperSheet): Table {
  const { left, right } = headingLines(sheet);
  const share = sheet.orientation === 'landscape' ? { left: 45, right: 55 } : { left: 42, right: 58 };
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: TableBorders.NONE,
    rows: [new TableRow({ children: [headingCell(left, share.left), headingCell(right, share.right)] })],
  });
}

function headingCell(lines: readonly HeadingLine[], percent: number): TableCell {
  return new TableCell({
    width: { size: percent, type: WidthType.PERCENTAGE },
    children: lines.flatMap((line) => {
      const text = new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            text: line.text,
            size: line.size * 2,
            bold: line.bold ?? false,
            italics: line.italic ?? false,
          }),
        ],
      });
      return line.rule === undefined ? [text] : [text, docxRule(line.rule)];
    }),
  });
}
