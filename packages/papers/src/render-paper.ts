import { renderDocx } from './docx/render-docx';
import type { Paper } from './paper';
import { renderPdf } from './pdf/render-pdf';
import { renderXlsx } from './xlsx/render-xlsx';

export type PaperFormat = 'docx' | 'pdf' | 'xlsx';

const RENDERERS = { docx: renderDocx, pdf: renderPdf, xlsx: renderXlsx } as const;

/** Formats a paper can be had in: every one as DOCX and PDF, and as XLSX where it has a table. */
export function paperFormats({ sheets }: Paper): readonly PaperFormat[] {
  const hasTable = sheets.some(({ blocks }) => blocks.some(({ kind }) => kind === 'table'));
  return hasTable ? ['docx', 'pdf', 'xlsx'] : ['docx', 'pdf'];
}

/** Draws a paper as the bytes of a file. */
export const renderPaper = (paper: Paper, format: PaperFormat): Promise<Buffer> => RENDERERS[format](composed(paper));

/** Letters typed as base and mark become the one letter that the font and every search know (NFC). */
const composed = (paper: Paper): Paper => JSON.parse(JSON.stringify(paper).normalize('NFC')) as Paper;
