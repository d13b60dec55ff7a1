import { formatHundredths } from '@hoithi/scoring';
import type { Marks } from '../store/sheet';

/** Sum of the marks with two decimals, computed on ten-thousandths; null without any mark. */
export function sheetTotal(marks: Marks): string | null {
  const values = Object.values(marks);
  if (values.length === 0) return null;
  const units = values.reduce((sum, mark) => sum + Math.round(mark * 10_000), 0);
  return formatHundredths(Math.floor((units + 50) / 100));
}
