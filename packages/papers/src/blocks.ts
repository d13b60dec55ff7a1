import type { PaperBlock, PaperColumn, PaperParagraph, PaperTable } from './paper';

/** The words of a sheet, short to write: each makes one block. */
export const paragraph = (text: string): PaperBlock => ({ kind: 'paragraph', text });

export const italic = (text: string): PaperBlock => ({ kind: 'paragraph', text, style: 'italic' });

export const centred = (text: string, style: Pick<PaperParagraph, 'style' | 'size' | 'accent'> = {}): PaperBlock => ({
  kind: 'paragraph',
  text,
  align: 'center',
  ...style,
});

/** "Điều 1. …" */
export const article = (number: number, text: string): PaperBlock => ({
  kind: 'paragraph',
  lead: `Điều ${number}.`,
  text,
});

export const heading = (text: string): PaperBlock => ({ kind: 'heading', text });

export const items = (texts: readonly string[], marker = '-'): readonly PaperBlock[] =>
  texts.map((text) => ({ kind: 'item', marker, text }));

export const numbered = (texts: readonly string[]): readonly PaperBlock[] =>
  texts.map((text, at) => ({ kind: 'item', marker: `${at + 1}.`, text }));

export const field = (label: string, value: string | null | undefined): PaperBlock => ({
  kind: 'field',
  label,
  value: value === undefined || value === '' ? null : value,
});

export const table = (
  name: string,
  columns: readonly PaperColumn[],
  rows: readonly (readonly string[])[],
  total?: readonly string[],
): PaperTable => ({ kind: 'table', name, columns, rows, ...(total === undefined ? {} : { total }) });

/** A table to be filled in by hand. */
export const forPen = (...parts: Parameters<typeof table>): PaperTable => ({ ...table(...parts), forPen: true });
