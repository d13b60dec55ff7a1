import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Header,
  type IBorderOptions,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import { toBuffer } from 'qrcode';
import { LAYOUT } from '../layout';
import type { Paper, PaperSheet } from '../paper';
import { docxBlock } from './docx-block';
import { docxHeading } from './docx-heading';
import { docxRule } from './docx-rule';
import { docxSignatures } from './docx-signatures';

/** Draws a paper as a Word file that a clerk can edit, number and sign; every sheet is a section of its own. */
export async function renderDocx(paper: Paper): Promise<Buffer> {
  const sections: ISectionOptions[] = [];
  for (const sheet of paper.sheets) sections.push(sectionOf(sheet, await qrPng(sheet)));
  const document = new Document({
    title: paper.name,
    creator: 'hoithi',
    styles: {
      default: { document: { run: { font: LAYOUT.font, size: LAYOUT.bodySize * 2, language: { value: 'vi-VN' } } } },
    },
    sections,
  });
  return Packer.toBuffer(document);
}

async function qrPng({ qr }: PaperSheet): Promise<Buffer | null> {
  return qr === undefined ? null : toBuffer(qr.url, { margin: 0, width: 400, errorCorrectionLevel: 'M' });
}

function sectionOf(sheet: PaperSheet, qr: Buffer | null): ISectionOptions {
  const landscape = sheet.orientation === 'landscape';
  const certificate = sheet.layout === 'certificate';
  const width = (landscape ? 297 : 210) - LAYOUT.marginLeftMm - LAYOUT.marginRightMm;
  return {
    properties: {
      titlePage: true,
      page: {
        pageNumbers: { start: 1 },
        // The library swaps width and height by itself for landscape.
        size: {
          width: convertMillimetersToTwip(210),
          height: convertMillimetersToTwip(297),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: convertMillimetersToTwip(LAYOUT.marginTopMm),
          bottom: convertMillimetersToTwip(LAYOUT.marginBottomMm),
          left: convertMillimetersToTwip(certificate ? LAYOUT.marginTopMm : LAYOUT.marginLeftMm),
          right: convertMillimetersToTwip(certificate ? LAYOUT.marginTopMm : LAYOUT.marginRightMm),
        },
        ...(certificate
          ? {
              borders: { pageBorderTop: FRAME, pageBorderBottom: FRAME, pageBorderLeft: FRAME, pageBorderRight: FRAME },
            }
          : {}),
      },
    },
    headers: { default: pageNumberHeader(), first: new Header({ children: [new Paragraph({})] }) },
    children: [
      docxHeading(sheet),
      new Paragraph({}),
      ...titleParagraphs(sheet),
      ...sheet.blocks.flatMap((block) => docxBlock(block, width)),
      new Paragraph({}),
      docxSignatures(sheet, qr),
    ],
  };
}

const FRAME: IBorderOptions = { style: BorderStyle.DOUBLE, size: 18, color: 'A6192E', space: 12 };

function titleParagraphs(sheet: PaperSheet): readonly Paragraph[] {
  const certificate = sheet.layout === 'certificate';
  const centred = (text: string, points: number): Paragraph =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ text, bold: true, size: points * 2, ...(certificate ? { color: 'A6192E' } : {}) })],
    });
  const upper = sheet.title.toLocaleUpperCase('vi');
  return [
    centred(upper, certificate ? LAYOUT.certificateTitleSize : LAYOUT.titleSize),
    ...sheet.subtitle.map((text) => centred(text, LAYOUT.bodySize)),
    ...(certificate ? [new Paragraph({})] : [docxRule('short')]),
  ];
}

function pageNumberHeader(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: LAYOUT.bodySize * 2 });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}
