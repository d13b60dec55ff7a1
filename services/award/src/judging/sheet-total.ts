import { formatHundredths, sumMarks } from '@hoithi/scoring';
import type { Marks } from '../store/sheet';

/** Sum of the marks with two decimals, half up; null without any mark. */
export function sheetTotal(marks: Marks): string | null {
  if (Object.keys(marks).length === 0) return null;
  return formatHundredths(Math.floor((Math.round(sumMarks(marks) * 10_000) + 50) / 100));
}
