import { findHoliday } from './find-holiday';
import { daysBetween, weekdayOf } from './local-day';

/** Working days strictly between two dates `YYYY-MM-DD`: Monday to Friday without public holidays. */
export function countWorkingDays(afterDay: string, beforeDay: string): number {
  return daysBetween(afterDay, beforeDay).filter(isWorkingDay).length;
}

/** Monday to Friday, and not a public holiday. */
export function isWorkingDay(day: string): boolean {
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6 && findHoliday(day) === null;
}
