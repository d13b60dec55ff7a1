import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { headingLines, type HeadingLine } from '../heading-lines';
import { LAYOUT } from '../layout';
import type { Paper, PaperBlock } from '../paper';
import { usePdfFonts } from './pdf-fonts';
import { pdfSignatures } from './pdf-signatures';
import { pdfTable } from './pdf-table';

const POINTS_PER_MM = 72 / 25.4;
const RULE_POINTS = { short: 60, full: 165 } as const;

/** Draws a paper as PDF with embedded fonts. */
export async function renderPdf(paper: Paper): Promise<Buffer> {
  return usePdfFonts().createPdf(definePdf(paper)).getBuffer();
}

function definePdf(paper: Paper): TDocumentDefinitions {
  const mm = (length: number): number => length * POINTS_PER_MM;
  return {
    pageSize: 'A4',
    pageOrientation: paper.orientation,
    pageMargins: [mm(LAYOUT.marginLeftMm), mm(LAYOUT.marginTopMm), mm(LAYOUT.marginRightMm), mm(LAYOUT.marginBottomMm)],
    info: { title: paper.title, creator: 'hoithi' },
    defaultStyle: { font: 'Tinos', fontSize: LAYOUT.bodySize, lineHeight: 1.1 },
    header: (page) => (page === 1 ? '' : { text: String(page), alignment: 'center', margin: [0, mm(9), 0, 0] }),
    content: [
      pdfHeading(paper),
      { text: paper.title.toLocaleUpperCase('vi'), bold: true, fontSize: LAYOUT.titleSize, alignment: 'center' },
      ...paper.subtitle.map((text): Content => ({ text, bold: true, alignment: 'center' })),
      { stack: [ruleBelow('short')], margin: [0, 3, 0, 6] },
      ...paper.blocks.map(pdfBlock),
      pdfSignatures(paper),
    ],
  };
}

function pdfHeading(paper: Paper): Content {
  const { left, right } = headingLines(paper);
  const share = paper.orientation === 'landscape' ? { left: '45%', right: '55%' } : { left: '42%', right: '58%' };
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

function pdfBlock(block: PaperBlock): Content {
  if (block.kind === 'table') return pdfTable(block);
  return {
    text: block.text,
    bold: block.style === 'bold',
    italics: block.style === 'italic',
    alignment: 'justify',
    margin: [0, 3, 0, 3],
  };
}
