import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import { LAYOUT } from '../layout';
import type { Paper, PaperBlock } from '../paper';
import { docxHeading } from './docx-heading';
import { docxRule } from './docx-rule';
import { docxSignatures } from './docx-signatures';
import { docxTable } from './docx-table';

/** Draws a paper as a Word file that a clerk can edit, number and sign. */
export async function renderDocx(paper: Paper): Promise<Buffer> {
  return Packer.toBuffer(defineDocx(paper));
}

function defineDocx(paper: Paper): Document {
  const landscape = paper.orientation === 'landscape';
  const centred = (text: string, halfPoints: number): Paragraph =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ text, bold: true, size: halfPoints })],
    });
  return new Document({
    title: paper.title,
    creator: 'hoithi',
    styles: {
      default: { document: { run: { font: LAYOUT.font, size: LAYOUT.bodySize * 2, language: { value: 'vi-VN' } } } },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            // The library swaps width and height by itself for landscape.
            size: {
              width: convertMillimetersToTwip(210),
              height: convertMillimetersToTwip(297),
              orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: {
              top: convertMillimetersToTwip(LAYOUT.marginTopMm),
              bottom: convertMillimetersToTwip(LAYOUT.marginBottomMm),
              left: convertMillimetersToTwip(LAYOUT.marginLeftMm),
              right: convertMillimetersToTwip(LAYOUT.marginRightMm),
            },
          },
        },
        headers: { default: pageNumberHeader(), first: new Header({ children: [new Paragraph({})] }) },
        children: [
          docxHeading(paper),
          new Paragraph({}),
          centred(paper.title.toLocaleUpperCase('vi'), LAYOUT.titleSize * 2),
          ...paper.subtitle.map((text) => centred(text, LAYOUT.bodySize * 2)),
          docxRule('short'),
          ...paper.blocks.map(docxBlock),
          new Paragraph({}),
          docxSignatures(paper),
        ],
      },
    ],
  });
}

function pageNumberHeader(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: LAYOUT.bodySize * 2 });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}

function docxBlock(block: PaperBlock): Paragraph | ReturnType<typeof docxTable> {
  if (block.kind === 'table') return docxTable(block);
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    spacing: { before: 60, after: 60 },
    children: [new TextRun({ text: block.text, bold: block.style === 'bold', italics: block.style === 'italic' })],
  });
}
