import {
  AlignmentType,
  ImageRun,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableRow,
  TextRun,
  UnderlineType,
  WidthType,
} from 'docx';
import { LAYOUT, RECIPIENTS } from '../layout';
import type { PaperSheet, PaperSignature } from '../paper';
import { recipientLines } from '../recipient-lines';
import { signatureLines } from '../signature-lines';

const QR_PIXELS = Math.round((LAYOUT.qrMm / 25.4) * 96);

/** Left of who signs alone, in percent of the line. */
const ALONE = 38;

/** Signing blocks side by side, on the left the recipients or the QR code where a sheet has them. */
export function docxSignatures(sheet: PaperSheet, qrPng: Buffer | null): Table {
  const cells: (readonly Paragraph[])[] = [
    ...(sheet.recipients.length === 0 ? [] : [recipientParagraphs(sheet)]),
    ...(qrPng === null ? [] : [qrParagraphs(sheet, qrPng)]),
    ...sheet.signatures.map(signatureParagraphs),
  ];
  // Who signs alone signs on the right.
  const alone = cells.length === 1 && sheet.signatures.length === 1;
  if (alone) cells.unshift([new Paragraph({})]);
  const percents = cells.map((_, at) => (alone ? (at === 0 ? ALONE : 100 - ALONE) : 100 / cells.length));
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: TableBorders.NONE,
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(
          (children, at) =>
            new TableCell({
              width: { size: percents[at] ?? 100, type: WidthType.PERCENTAGE },
              children: [...children],
            }),
        ),
      }),
    ],
  });
}

function recipientParagraphs(sheet: PaperSheet): readonly Paragraph[] {
  const { headSize, size } = RECIPIENTS[sheet.family];
  const head =
    sheet.family === 'party'
      ? new TextRun({ text: 'Nơi nhận:', underline: { type: UnderlineType.SINGLE }, size: headSize * 2 })
      : new TextRun({ text: 'Nơi nhận:', bold: true, italics: true, size: headSize * 2 });
  return [
    new Paragraph({ children: [head] }),
    ...recipientLines(sheet).map((text) => new Paragraph({ children: [new TextRun({ text, size: size * 2 })] })),
  ];
}

function qrParagraphs(sheet: PaperSheet, png: Buffer): readonly Paragraph[] {
  const picture = new ImageRun({ type: 'png', data: png, transformation: { width: QR_PIXELS, height: QR_PIXELS } });
  const caption = new TextRun({ text: sheet.qr?.caption ?? '', size: LAYOUT.tableSize * 2 });
  return [new Paragraph({ children: [picture] }), new Paragraph({ children: [caption] })];
}

function signatureParagraphs(signature: PaperSignature): readonly Paragraph[] {
  const bold = (text: string, before = 0): Paragraph =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before },
      children: [new TextRun({ text, bold: true })],
    });
  return [...signatureLines(signature).map((line) => bold(line)), bold(signature.fullName ?? '', 1400)];
}
