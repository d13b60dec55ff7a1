import type { Content, ContentSection, TDocumentDefinitions } from 'pdfmake/interfaces';
import { headingLines, subtitleLines, type HeadingLine } from '../heading-lines';
import { bodyPoints, lineWidthMm, marginsMm, PARTY_RULE, RULES_MM, SIZES, type RuleLength } from '../layout';
import type { Paper, PaperSheet } from '../paper';
import { qrPng } from '../qr-png';
import { certificateBody, certificateFrame } from './pdf-certificate';
import { breakBefore, keepTogether } from './keep-together';
import { mm } from './mm';
import { usePdfFonts } from './pdf-fonts';
import { pdfSignatures } from './pdf-signatures';
import { unbroken } from './unbroken';

/** Draws a paper as PDF with embedded fonts; every sheet begins on a new page and counts its own pages. */
export async function renderPdf(paper: Paper): Promise<Buffer> {
  const pass: Pass = { number: 0 };
  const codes = await Promise.all(paper.sheets.map(qrPng));
  const definition: TDocumentDefinitions = {
    pageSize: 'A4',
    info: { title: paper.name, creator: 'hoithi' },
    defaultStyle: {
      font: 'Tinos',
      fontSize: bodyPoints(paper.sheets[0]),
      lineHeight: paper.sheets[0]?.dense === true ? 1 : 1.1,
    },
    ...breakBefore(paper, () => (pass.number += 1)),
    content: paper.sheets.map((sheet, at) => sectionOf(sheet, { pass, qr: codes[at] ?? null })),
  };
  return usePdfFonts().createPdf(definition).getBuffer();
}

/** The layout is drawn again after each page break that it asked for. */
type Pass = { number: number };

function sectionOf(sheet: PaperSheet, of: { readonly pass: Pass; readonly qr: Buffer | null }): ContentSection {
  const certificate = sheet.layout === 'certificate';
  const signatures = pdfSignatures(sheet, of.qr);
  const { left, top, right, bottom } = marginsMm(sheet);
  const lineMm = lineWidthMm(sheet);
  return {
    pageSize: 'A4',
    pageOrientation: sheet.orientation,
    pageMargins: [mm(left), mm(top), mm(right), mm(bottom)],
    header: pageNumbers(sheet, of.pass),
    ...(certificate ? { background: certificateFrame } : {}),
    section: certificate
      ? [pdfHeading(sheet), ...certificateBody(sheet, signatures)]
      : [pdfHeading(sheet), ...pdfTitle(sheet), ...keepTogether(sheet.blocks, { signatures, lineMm })],
  };
}

/** The number stands at the top centre, and not on the first page of a sheet; pages are drawn in order. */
function pageNumbers({ family }: PaperSheet, pass: Pass): (page: number) => Content {
  let first = { page: 0, pass: -1 };
  return (page) => {
    if (first.pass !== pass.number) first = { page, pass: pass.number };
    const number = page - first.page + 1;
    if (number === 1) return '';
    return { text: String(number), fontSize: SIZES[family].body, alignment: 'center', margin: [0, mm(9), 0, 0] };
  };
}

function pdfTitle(sheet: PaperSheet): readonly Content[] {
  const title = sheet.title.toLocaleUpperCase('vi');
  const rule: Content =
    sheet.family === 'party'
      ? { text: PARTY_RULE, alignment: 'center' }
      : { stack: [ruleBelow('short')], margin: [0, 3, 0, 0] };
  return [
    { text: title, bold: true, fontSize: SIZES[sheet.family].title, alignment: 'center' },
    ...subtitleLines(sheet).map(({ text, ...look }): Content => ({
      text: unbroken(text),
      ...look,
      alignment: 'center',
    })),
    { stack: [rule], margin: [0, 0, 0, 6] },
  ];
}

function pdfHeading(sheet: PaperSheet): Content {
  const { left, right } = headingLines(sheet);
  const share = sheet.orientation === 'landscape' ? { left: '45%', right: '55%' } : { left: '42%', right: '58%' };
  return {
    columns: [
      { width: share.left, stack: left.flatMap(headingLine) },
      { width: share.right, stack: right.flatMap(headingLine) },
    ],
    margin: [0, 0, 0, 14],
  };
}

function headingLine(line: HeadingLine): readonly Content[] {
  const text: Content = {
    text: line.text,
    fontSize: line.size,
    bold: line.bold ?? false,
    italics: line.italic ?? false,
    alignment: 'center',
  };
  return line.rule === undefined ? [text] : [text, ruleBelow(line.rule)];
}

function ruleBelow(rule: RuleLength): Content {
  const width = mm(RULES_MM[rule]);
  return {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.7 }],
    alignment: 'center',
    margin: [0, 1, 0, 5],
  };
}
