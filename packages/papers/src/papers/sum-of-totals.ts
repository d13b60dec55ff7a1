import { formatHundredths, sumMarks, type BookSheet } from '@hoithi/scoring';

/** Sum of the totals of the valid sheets among these, two decimals; in hundredths of hundredths, so that nothing is rounded twice. */
export function sumOfTotals(sheets: readonly BookSheet[]): string {
  const valid = sheets.filter(({ state }) => state === 'valid');
  const sum = valid.reduce((all, sheet) => all + Math.round(sumMarks(sheet.marks) * 10_000), 0);
  return formatHundredths(Math.round(sum / 100));
}
