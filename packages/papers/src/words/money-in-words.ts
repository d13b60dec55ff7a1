import { numberToVietnameseWords } from './number-to-vietnamese-words';

/** 5000000 → "5.000.000 đồng (Năm triệu đồng)". */
export function moneyInWords(valueDong: number): string {
  const words = numberToVietnameseWords(valueDong);
  const figures = String(valueDong).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${figures} đồng (${words.charAt(0).toLocaleUpperCase('vi')}${words.slice(1)} đồng)`;
}
