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
import { bodyPoints, CERTIFICATE_INK, LAYOUT, lineWidthMm, marginsMm, PARTY_RULE, SIZES } from '../layout';
import { goesWithLast } from '../goes-with-last';
import { subtitleLines, type SubtitleLine } from '../heading-lines';
import type { Paper, PaperSheet } from '../paper';
import { qrPng } from '../qr-png';
import { airBetween } from './air-between';
import { docxBlock } from './docx-block';
import { docxHeading } from './docx-heading';
import { docxRule } from './docx-rule';
import { docxSignatures } from './docx-signatures';

/** Draws a paper as a Word file that a clerk can edit, number and sign; every sheet is a section of its own. */
export async function renderDocx(paper: Paper): Promise<Buffer> {
  const sections: ISectionOptions[] = [];
  for (const sheet of paper.sheets) sections.push(sectionOf(sheet, await qrPng(sheet)));
  const bodySize = bodyPoints(paper.sheets[0]);
  const document = new Document({
    title: paper.name,
    creator: 'hoithi',
    styles: {
      default: { document: { run: { font: LAYOUT.font, size: bodySize * 2, language: { value: 'vi-VN' } } } },
    },
    sections,
  });
  return Packer.toBuffer(document);
}

function sectionOf(sheet: PaperSheet, qr: Buffer | null): ISectionOptions {
  const landscape = sheet.orientation === 'landscape';
  const certificate = sheet.layout === 'certificate';
  const { left, top, right, bottom } = marginsMm(sheet);
  const width = lineWidthMm(sheet);
  const air = airBetween(sheet, width);
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
          top: convertMillimetersToTwip(top),
          bottom: convertMillimetersToTwip(bottom),
          left: convertMillimetersToTwip(left),
          right: convertMillimetersToTwip(right),
        },
        ...(certificate
          ? {
              borders: { pageBorderTop: FRAME, pageBorderBottom: FRAME, pageBorderLeft: FRAME, pageBorderRight: FRAME },
            }
          : {}),
      },
    },
    headers: {
      default: pageNumberHeader(SIZES[sheet.family].body),
      first: new Header({ children: [new Paragraph({})] }),
    },
    children: [
      docxHeading(sheet, width),
      new Paragraph({}),
      ...titleParagraphs(sheet, width),
      ...sheet.blocks.flatMap((block, at) =>
        docxBlock(block, {
          lineWidthMm: width,
          keepNext: at === sheet.blocks.length - 1 || goesWithLast(sheet.blocks, at),
          spacing: air,
        }),
      ),
      // The signature never stands on a page without words of its paper.
      new Paragraph({ keepNext: true }),
      docxSignatures(sheet, qr),
    ],
  };
}

const FRAME: IBorderOptions = { style: BorderStyle.DOUBLE, size: 18, color: CERTIFICATE_INK.red.slice(1), space: 12 };

function titleParagraphs(sheet: PaperSheet, lineWidthMm: number): readonly Paragraph[] {
  const certificate = sheet.layout === 'certificate';
  const sizes = SIZES[sheet.family];
  const red = certificate ? { color: CERTIFICATE_INK.red.slice(1) } : {};
  const centred = (line: SubtitleLine, points: number): Paragraph =>
    new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ ...line, size: points * 2, ...red })] });
  const title = { text: sheet.title.toLocaleUpperCase('vi'), bold: true, italics: false };
  const rule =
    sheet.family === 'party'
      ? centred({ text: PARTY_RULE, bold: false, italics: false }, sizes.body)
      : docxRule('short', lineWidthMm);
  return [
    centred(title, certificate ? LAYOUT.certificateTitleSize : sizes.title),
    ...subtitleLines(sheet).map((line) => centred(line, sizes.body)),
    certificate ? new Paragraph({}) : rule,
    ...(certificate ? [] : [new Paragraph({ spacing: { line: 120, lineRule: 'exact' } })]),
  ];
}

function pageNumberHeader(points: number): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: points * 2 });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}
