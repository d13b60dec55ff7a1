import { capitalised } from './capitalised';
import { numberToVietnameseWords } from './number-to-vietnamese-words';

/** 87.25 → "Tám mươi bảy phẩy hai mươi lăm điểm"; quarters and hundredths, no more. */
export function pointsInWords(points: number): string {
  const hundredths = Math.round(points * 100);
  const whole = numberToVietnameseWords(Math.floor(hundredths / 100));
  const words = `${whole}${decimals(hundredths % 100)} điểm`;
  return capitalised(words);
}

function decimals(hundredths: number): string {
  if (hundredths === 0) return '';
  if (hundredths % 10 === 0) return ` phẩy ${numberToVietnameseWords(hundredths / 10)}`;
  if (hundredths < 10) return ` phẩy không ${numberToVietnameseWords(hundredths)}`;
  return ` phẩy ${numberToVietnameseWords(hundredths)}`;
}
