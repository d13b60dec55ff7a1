import type { Content } from 'pdfmake/interfaces';
import { CERTIFICATE_INK, LAYOUT } from '../layout';
import type { PaperBlock, PaperParagraph } from '../paper';
import { mm } from './mm';
import { pdfTable } from './pdf-table';
import { unbroken } from './unbroken';

const INDENT = mm(LAYOUT.indentMm);
const NO_LINE: [boolean, boolean, boolean, boolean] = [false, false, false, false];
const LINE_BELOW: [boolean, boolean, boolean, boolean] = [false, false, false, true];

/** One block of a sheet as pdfmake knows it, on lines of this width. */
export function pdfBlock(block: PaperBlock, lineMm: number): Content {
  switch (block.kind) {
    case 'table':
      return pdfTable(block, lineMm);
    case 'heading':
      return { text: unbroken(block.text), bold: true, leadingIndent: INDENT, margin: [0, 6, 0, 3] };
    case 'item':
      return {
        text: [
          `${block.marker} `,
          ...(block.lead === undefined ? [] : [{ text: `${block.lead} `, bold: true }]),
          ...unbroken(block.text),
        ],
        alignment: alignmentOf(block.text),
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
  if (block.value !== null) return { text: unbroken(`${block.label}: ${block.value}`), margin: [0, 3, 0, 3] };
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

/** A hash takes a line of its own: the words before it are not drawn apart to fill theirs. */
const alignmentOf = (text: string): 'left' | 'justify' => (/\S{40}/.test(text) ? 'left' : 'justify');

function paragraphOf(block: PaperParagraph): Content {
  const centred = block.align === 'center';
  return {
    text: [...(block.lead === undefined ? [] : [{ text: `${block.lead} `, bold: true }]), ...unbroken(block.text)],
    bold: block.style === 'bold',
    italics: block.style === 'italic',
    ...(block.size === undefined ? {} : { fontSize: block.size }),
    ...(block.accent === undefined ? {} : { color: CERTIFICATE_INK.red }),
    alignment: centred ? 'center' : alignmentOf(block.text),
    ...(centred ? {} : { leadingIndent: INDENT }),
    margin: [0, 3, 0, 3],
  };
}
