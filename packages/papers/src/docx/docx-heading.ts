import { AlignmentType, Paragraph, Table, TableBorders, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { headingLines, type HeadingLine } from '../heading-lines';
import type { PaperSheet } from '../paper';
import { docxRule } from './docx-rule';

/** The two columns at the top, as a table without lines, as wide as the lines of the text. */
export function docxHeading(sheet: PaperSheet, lineWidthMm: number): Table {
  const { left, right } = headingLines(sheet);
  const share = sheet.orientation === 'landscape' ? { left: 45, right: 55 } : { left: 42, right: 58 };
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: TableBorders.NONE,
    margins: { left: 0, right: 0 },
    rows: [
      new TableRow({
        children: [headingCell(left, share.left, lineWidthMm), headingCell(right, share.right, lineWidthMm)],
      }),
    ],
  });
}

function headingCell(lines: readonly HeadingLine[], percent: number, lineWidthMm: number): TableCell {
  const spaceMm = (lineWidthMm * percent) / 100;
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
      return line.rule === undefined ? [text] : [text, docxRule(line.rule, spaceMm)];
    }),
  });
}
