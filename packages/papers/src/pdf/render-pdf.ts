import type { Content, ContentSection, TDocumentDefinitions } from 'pdfmake/interfaces';
import { headingLines, type HeadingLine } from '../heading-lines';
import { LAYOUT } from '../layout';
import type { Paper, PaperSheet } from '../paper';
import { mm } from './mm';
import { keepHeadings } from './keep-headings';
import { pdfBlock } from './pdf-block';
import { usePdfFonts } from './pdf-fonts';
import { pdfSignatures } from './pdf-signatures';

const RULE_POINTS = { short: 60, full: 165 } as const;
const CERTIFICATE_RED = '#A6192E';

/** Draws a paper as PDF with embedded fonts; every sheet begins on a new page and counts its own pages. */
export async function renderPdf(paper: Paper): Promise<Buffer> {
  const definition: TDocumentDefinitions = {
    pageSize: 'A4',
    info: { title: paper.name, creator: 'hoithi' },
    defaultStyle: { font: 'Tinos', fontSize: LAYOUT.bodySize, lineHeight: 1.1 },
    content: paper.sheets.map(sectionOf),
  };
  return usePdfFonts().createPdf(definition).getBuffer();
}

function sectionOf(sheet: PaperSheet): ContentSection {
  const certificate = sheet.layout === 'certificate';
  const left = mm(certificate ? LAYOUT.marginTopMm : LAYOUT.marginLeftMm);
  const right = mm(certificate ? LAYOUT.marginTopMm : LAYOUT.marginRightMm);
  return {
    pageSize: 'A4',
    pageOrientation: sheet.orientation,
    pageMargins: [left, mm(LAYOUT.marginTopMm), right, mm(LAYOUT.marginBottomMm)],
    header: pageNumbers(),
    ...(certificate ? { background: certificateFrame } : {}),
    section: [
      pdfHeading(sheet),
      ...pdfTitle(sheet),
      ...(certificate ? spread(sheet) : keepHeadings(sheet.blocks)),
      pdfSignatures(sheet),
    ],
  };
}

/** The number stands at the top centre, and not on the first page of a sheet; pages are drawn in order. */
function pageNumbers(): (page: number) => Content {
  let first: number | null = null;
  return (page) => {
    first ??= page;
    const number = page - first + 1;
    return number === 1 ? '' : { text: String(number), alignment: 'center', margin: [0, mm(9), 0, 0] };
  };
}

function certificateFrame(
  _page: number,
  { width, height }: { readonly width: number; readonly height: number },
): Content {
  const frame = (insetMm: number, lineWidth: number) => ({
    type: 'rect' as const,
    x: mm(insetMm),
    y: mm(insetMm),
    w: width - 2 * mm(insetMm),
    h: height - 2 * mm(insetMm),
    lineWidth,
    lineColor: CERTIFICATE_RED,
  });
  return { canvas: [frame(9, 3), frame(11.5, 0.8)] };
}

/** A certificate fills its page: few lines with air between them. */
const spread = ({ blocks }: PaperSheet): readonly Content[] =>
  blocks.map((block): Content => ({ stack: [pdfBlock(block)], margin: [0, 2, 0, 2] }));

function pdfTitle(sheet: PaperSheet): readonly Content[] {
  const title = sheet.title.toLocaleUpperCase('vi');
  if (sheet.layout === 'certificate') {
    return [
      {
        text: title,
        bold: true,
        fontSize: LAYOUT.certificateTitleSize,
        color: CERTIFICATE_RED,
        alignment: 'center',
        margin: [0, 8, 0, 6],
      },
      ...sheet.subtitle.map((text): Content => ({ text, bold: true, alignment: 'center', margin: [0, 0, 0, 8] })),
    ];
  }
  return [
    { text: title, bold: true, fontSize: LAYOUT.titleSize, alignment: 'center' },
    ...sheet.subtitle.map((text): Content => ({ text, bold: true, alignment: 'center' })),
    { stack: [ruleBelow('short')], margin: [0, 3, 0, 6] },
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

function ruleBelow(rule: 'short' | 'full'): Content {
  const width = RULE_POINTS[rule];
  return {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.7 }],
    alignment: 'center',
    margin: [0, 1, 0, 5],
  };
}
