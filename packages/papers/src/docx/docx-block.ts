import { AlignmentType, convertMillimetersToTwip, LeaderType, Paragraph, type Table, TabStopType, TextRun } from 'docx';
import { LAYOUT } from '../layout';
import type { PaperBlock, PaperParagraph } from '../paper';
import { docxTable } from './docx-table';

const INDENT = convertMillimetersToTwip(LAYOUT.indentMm);
const SPACING = { before: 60, after: 60 } as const;

/** One block of a sheet as Word knows it. */
export function docxBlock(block: PaperBlock, lineWidthMm: number): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'table':
      // Word joins two tables that touch.
      return [docxTable(block), new Paragraph({ spacing: { after: 0, line: 120, lineRule: 'exact' } })];
    case 'heading':
      return [
        new Paragraph({
          keepNext: true,
          spacing: { before: 120, after: 60 },
          indent: { firstLine: INDENT },
          children: [new TextRun({ text: block.text, bold: true })],
        }),
      ];
    case 'item':
      return [
        new Paragraph({
          alignment: AlignmentType.JUSTIFIED,
          spacing: { before: 40, after: 40 },
          indent: { firstLine: INDENT },
          children: [
            new TextRun({ text: `${block.marker} ` }),
            ...(block.lead === undefined ? [] : [new TextRun({ text: `${block.lead} `, bold: true })]),
            new TextRun({ text: block.text }),
          ],
        }),
      ];
    case 'field':
      return [fieldLine(block, lineWidthMm)];
    case 'paragraph':
      return [paragraphOf(block)];
  }
}

function fieldLine(block: Extract<PaperBlock, { kind: 'field' }>, lineWidthMm: number): Paragraph {
  const label = new TextRun({ text: `${block.label}: ` });
  if (block.value !== null) {
    return new Paragraph({ spacing: SPACING, children: [label, new TextRun({ text: block.value })] });
  }
  return new Paragraph({
    spacing: SPACING,
    tabStops: [{ type: TabStopType.RIGHT, position: convertMillimetersToTwip(lineWidthMm), leader: LeaderType.DOT }],
    children: [label, new TextRun({ text: '\t' })],
  });
}

function paragraphOf(block: PaperParagraph): Paragraph {
  const size = block.size === undefined ? {} : { size: block.size * 2 };
  const centred = block.align === 'center';
  return new Paragraph({
    alignment: centred ? AlignmentType.CENTER : AlignmentType.JUSTIFIED,
    spacing: SPACING,
    ...(centred ? {} : { indent: { firstLine: INDENT } }),
    children: [
      ...(block.lead === undefined ? [] : [new TextRun({ text: `${block.lead} `, bold: true, ...size })]),
      new TextRun({ text: block.text, bold: block.style === 'bold', italics: block.style === 'italic', ...size }),
    ],
  });
}
