import type { PaperDate } from './paper-date';

/** A day some months and days later; the last day of the month where it has no such day (31 January and a month is 29 February). */
export function addToDay(
  { year, month, day }: PaperDate,
  { months = 0, days = 0 }: { readonly months?: number; readonly days?: number },
): PaperDate {
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const date = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth) + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
