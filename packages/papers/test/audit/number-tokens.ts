import { headingLines } from '../../src/heading-lines';
import type { BesideNames } from './names-with-numbers';
import type { PaperBlock, PaperSheet } from '../../src';

/** Every number of a text in its order: "số 13-QĐ/BCĐ, ngày 05" → 13, 05; "5.000.000", "87,35", "23:59", "31/07/2024" and "2/3" are one each. */
export const tokens = (text: string): readonly string[] => text.match(/\d+(?:[.,:/]\d+)*/g) ?? [];

/** Every text of a sheet as it is drawn, in the order of drawing. */
export function textsOf(sheet: PaperSheet): readonly string[] {
  const { left, right } = headingLines(sheet);
  return [
    ...[...left, ...right].map(({ text }) => text),
    sheet.title,
    ...sheet.subtitle,
    ...sheet.blocks.flatMap(textsOfBlock),
    ...sheet.recipients,
    ...sheet.signatures.flatMap(({ onBehalfOf, titles, fullName }) => [onBehalfOf ?? '', ...titles, fullName ?? '']),
  ];
}

function textsOfBlock(block: PaperBlock): readonly string[] {
  switch (block.kind) {
    case 'table':
      return [...block.columns.map(({ title }) => title), ...block.rows.flat(), ...(block.total ?? [])];
    case 'field':
      return [block.label, block.value ?? ''];
    case 'item':
      return [block.marker, block.lead ?? '', block.text];
    case 'paragraph':
      return [block.lead ?? '', block.text];
    case 'heading':
      return [block.text];
  }
}

/** Every number that a sheet shows beside those in names. */
export const numbersOf = (sheet: PaperSheet, beside: BesideNames): readonly string[] =>
  textsOf(sheet).map(beside).flatMap(tokens);
