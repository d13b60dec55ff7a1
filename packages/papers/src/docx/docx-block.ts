import { AlignmentType, convertMillimetersToTwip, LeaderType, Paragraph, type Table, TabStopType, TextRun } from 'docx';
import { CERTIFICATE_INK, LAYOUT } from '../layout';
import type { PaperBlock, PaperParagraph } from '../paper';
import { docxTable } from './docx-table';

const INDENT = convertMillimetersToTwip(LAYOUT.indentMm);

type Place = {
  readonly lineWidthMm: number;
  /** Stays on the page of what follows. */
  readonly keepNext: boolean;
  /** Before and after a paragraph, in twentieths of a point. */
  readonly spacing: number;
};

/** One block of a sheet as Word knows it. */
export function docxBlock(block: PaperBlock, place: Place): readonly (Paragraph | Table)[] {
  const keepNext = place.keepNext || (block.kind === 'paragraph' && block.text.endsWith(':'));
  switch (block.kind) {
    case 'table':
      // Word joins two tables that touch.
      return [
        docxTable(block, place.lineWidthMm),
        new Paragraph({ keepNext, spacing: { after: 0, line: 120, lineRule: 'exact' } }),
      ];
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
          keepNext,
          alignment: alignmentOf(block.text),
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
      return [fieldLine(block, place)];
    case 'paragraph':
      return [paragraphOf(block, { ...place, keepNext })];
  }
}

function fieldLine(block: Extract<PaperBlock, { kind: 'field' }>, place: Place): Paragraph {
  const { lineWidthMm, keepNext } = place;
  const label = new TextRun({ text: `${block.label}: ` });
  if (block.value !== null) {
    return new Paragraph({ keepNext, spacing: around(place), children: [label, new TextRun({ text: block.value })] });
  }
  return new Paragraph({
    keepNext,
    spacing: around(place),
    tabStops: [{ type: TabStopType.RIGHT, position: convertMillimetersToTwip(lineWidthMm), leader: LeaderType.DOT }],
    children: [label, new TextRun({ text: '\t' })],
  });
}

const around = ({ spacing }: Place) => ({ before: spacing, after: spacing });

/** A hash takes a line of its own: the words before it are not drawn apart to fill theirs. */
const alignmentOf = (text: string): 'left' | 'both' =>
  /\S{40}/.test(text) ? AlignmentType.LEFT : AlignmentType.JUSTIFIED;

function paragraphOf(block: PaperParagraph, place: Place): Paragraph {
  const { keepNext } = place;
  const size = {
    ...(block.size === undefined ? {} : { size: block.size * 2 }),
    ...(block.accent === undefined ? {} : { color: CERTIFICATE_INK.red.slice(1) }),
  };
  const centred = block.align === 'center';
  return new Paragraph({
    keepNext,
    alignment: centred ? AlignmentType.CENTER : alignmentOf(block.text),
    spacing: around(place),
    ...(centred ? {} : { indent: { firstLine: INDENT } }),
    children: [
      ...(block.lead === undefined ? [] : [new TextRun({ text: `${block.lead} `, bold: true, ...size })]),
      new TextRun({ text: block.text, bold: block.style === 'bold', italics: block.style === 'italic', ...size }),
    ],
  });
}
