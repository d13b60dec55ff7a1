import { AlignmentType, Paragraph, Table, TableBorders, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { LAYOUT } from '../layout';
import type { Paper, PaperSignature } from '../paper';

/** Signing blocks side by side, recipients on the left where a paper names them. */
export function docxSignatures(paper: Paper): Table {
  const cells = [
    ...(paper.recipients.length === 0 ? [] : [recipientParagraphs(paper.recipients)]),
    ...paper.signatures.map(signatureParagraphs),
  ];
  const percent = 100 / Math.max(1, cells.length);
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: TableBorders.NONE,
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(
          (children) =>
            new TableCell({ width: { size: percent, type: WidthType.PERCENTAGE }, children: [...children] }),
        ),
      }),
    ],
  });
}

function recipientParagraphs(recipients: readonly string[]): readonly Paragraph[] {
  return [
    new Paragraph({ children: [new TextRun({ text: 'Nơi nhận:', bold: true, italics: true, size: 24 })] }),
    ...recipients.map(
      (text) => new Paragraph({ children: [new TextRun({ text: `- ${text}`, size: LAYOUT.recipientSize * 2 })] }),
    ),
  ];
}

function signatureParagraphs(signature: PaperSignature): readonly Paragraph[] {
  const bold = (text: string, before = 0): Paragraph =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before },
      children: [new TextRun({ text, bold: true })],
    });
  const upper = (text: string): string => text.toLocaleUpperCase('vi');
  return [
    ...(signature.onBehalfOf === null ? [] : [bold(upper(signature.onBehalfOf))]),
    ...signature.titles.map((title) => bold(upper(title))),
    bold(signature.fullName ?? '', 1400),
  ];
}
