import type * as Docx from './docx/render-docx';
import type { Paper } from './paper';
import type * as Pdf from './pdf/render-pdf';
import type * as Xlsx from './xlsx/render-xlsx';

export type PaperFormat = 'docx' | 'pdf' | 'xlsx';

type Renderer = (paper: Paper) => Promise<Buffer>;

/** A renderer's library is read when it is first needed: all of them are a third of what a service would read at its start. */
const RENDERERS: Readonly<Record<PaperFormat, () => Renderer>> = {
  docx: () => (require('./docx/render-docx') as typeof Docx).renderDocx,
  pdf: () => (require('./pdf/render-pdf') as typeof Pdf).renderPdf,
  xlsx: () => (require('./xlsx/render-xlsx') as typeof Xlsx).renderXlsx,
};

/** Formats a paper can be had in: every one as DOCX and PDF, and as XLSX where it has a table. */
export function paperFormats({ sheets }: Paper): readonly PaperFormat[] {
  const hasTable = sheets.some(({ blocks }) => blocks.some(({ kind }) => kind === 'table'));
  return hasTable ? ['docx', 'pdf', 'xlsx'] : ['docx', 'pdf'];
}

/** Draws a paper as the bytes of a file. */
export const renderPaper = (paper: Paper, format: PaperFormat): Promise<Buffer> => RENDERERS[format]()(composed(paper));

/** Letters typed as base and mark become the one letter that the font and every search know (NFC). */
const composed = (paper: Paper): Paper => JSON.parse(JSON.stringify(paper).normalize('NFC')) as Paper;
