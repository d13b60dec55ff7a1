import { capitalised } from './capitalised';
import { figures } from './figures';
import { numberToVietnameseWords } from './number-to-vietnamese-words';

/** 5000000 → "5.000.000 đồng (Năm triệu đồng)". */
export function moneyInWords(valueDong: number): string {
  const words = numberToVietnameseWords(valueDong);
  return `${figures(valueDong)} đồng (${capitalised(words)} đồng)`;
}
