import type { Content } from 'pdfmake/interfaces';
import { CERTIFICATE_INK, LAYOUT } from '../layout';
import type { PaperBlock, PaperParagraph } from '../paper';
import { mm } from './mm';
import { pdfTable } from './pdf-table';

const INDENT = mm(LAYOUT.indentMm);
const NO_LINE: [boolean, boolean, boolean, boolean] = [false, false, false, false];
const LINE_BELOW: [boolean, boolean, boolean, boolean] = [false, false, false, true];

/** One block of a sheet as pdfmake knows it. */
export function pdfBlock(block: PaperBlock): Content {
  switch (block.kind) {
    case 'table':
      return pdfTable(block);
    case 'heading':
      return { text: block.text, bold: true, leadingIndent: INDENT, margin: [0, 6, 0, 3] };
    case 'item':
      return {
        text: [
          `${block.marker} `,
          ...(block.lead === undefined ? [] : [{ text: `${block.lead} `, bold: true }]),
          block.text,
        ],
        alignment: 'justify',
        leadingIndent: INDENT,
        margin: [0, 2, 0, 2],
      };
    case 'field':
      return fieldLine(block);
    case 'paragraph':
      return paragraphOf(block);
  }
}

/** A missing value is a dotted line to the right edge, for the pen. */
function fieldLine(block: Extract<PaperBlock, { kind: 'field' }>): Content {
  if (block.value !== null) return { text: `${block.label}: ${block.value}`, margin: [0, 3, 0, 3] };
  return {
    table: {
      widths: ['auto', '*'],
      body: [
        [
          { text: `${block.label}:`, border: NO_LINE },
          { text: '', border: LINE_BELOW },
        ],
      ],
    },
    layout: {
      hLineWidth: () => 0.8,
      hLineStyle: () => ({ dash: { length: 1, space: 2 } }),
      vLineWidth: () => 0,
      paddingLeft: () => 0,
      paddingRight: () => 3,
      paddingTop: () => 0,
      paddingBottom: () => 0,
    },
    margin: [0, 3, 0, 3],
  };
}

function paragraphOf(block: PaperParagraph): Content {
  const centred = block.align === 'center';
  return {
    text: [...(block.lead === undefined ? [] : [{ text: `${block.lead} `, bold: true }]), block.text],
    bold: block.style === 'bold',
    italics: block.style === 'italic',
    ...(block.size === undefined ? {} : { fontSize: block.size }),
    ...(block.accent === undefined ? {} : { color: CERTIFICATE_INK.red }),
    alignment: centred ? 'center' : 'justify',
    ...(centred ? {} : { leadingIndent: INDENT }),
    margin: [0, 3, 0, 3],
  };
}
