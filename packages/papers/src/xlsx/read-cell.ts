import type { PaperColumn } from '../paper';

/** A drawn cell as the value it stands for: "87,50" → 87.5, "5.000.000" → 5000000; words stay words, and an empty cell is empty. */
export function readCell(text: string, { reads }: PaperColumn): string | number | null {
  if (text === '') return null;
  if (reads === 'points' && /^-?\d+(,\d+)?$/.test(text)) return Number(text.replace(',', '.'));
  if ((reads === 'dong' || reads === 'count') && /^[+-]?(\d{1,3}(\.\d{3})*|\d+)$/.test(text)) {
    return Number(text.replaceAll('.', ''));
  }
  return text;
}
