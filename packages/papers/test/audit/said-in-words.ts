import type { PaperSheet } from '../../src';
import { listen } from './listen';
import { textsOf } from './number-tokens';
import { dong } from './own-figures';

/** A number that a sheet shows in figures, and what a listener hears in the words beside it. */
export type Said = { readonly figures: string; readonly heard: string };

/** Every sum of money and every total of a score sheet, which papers say in words too. */
export function saidInWords(sheet: PaperSheet): readonly Said[] {
  const sums = textsOf(sheet).flatMap((text) =>
    [...text.matchAll(/([\d.]+) đồng(?: \(([^)]*) đồng\))?/g)].map(([, figures = '', words]) => ({
      figures,
      heard: words === undefined ? 'no words' : heardIn(() => dong(listen(words))),
    })),
  );
  return [...sums, ...totalOf(sheet)];
}

function totalOf({ blocks }: PaperSheet): readonly Said[] {
  const total = blocks.flatMap((block) => (block.kind === 'table' ? [block.total?.[3] ?? ''] : []))[0] ?? '';
  return blocks.flatMap((block) =>
    block.kind === 'field' && block.label === 'Tổng điểm bằng chữ'
      ? [{ figures: total, heard: heardIn(() => pointsIn(block.value ?? '')) }]
      : [],
  );
}

/** "năm" after the comma is five tenths, "hai mươi lăm" twenty-five hundredths, "không năm" five hundredths. */
function pointsIn(words: string): string {
  const [whole = '', decimals = 'không'] = words.replace(/ điểm$/, '').split(' phẩy ');
  const tens = /^\S+$/.test(decimals) ? 10 : 1;
  const hundredths = listen(decimals.replace(/^không (?=\S)/, '')) * tens;
  return `${listen(whole)},${String(hundredths).padStart(2, '0')}`;
}

function heardIn(hear: () => string): string {
  try {
    return hear();
  } catch {
    return 'no number';
  }
}
