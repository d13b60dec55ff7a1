import { type Holiday, PUBLIC_HOLIDAYS } from './public-holidays';

/** The public holiday on a date `YYYY-MM-DD`, or null; also null for years that the table does not know. */
export function findHoliday(day: string): Holiday | null {
  const holidays = PUBLIC_HOLIDAYS[Number(day.slice(0, 4))] ?? [];
  return holidays.find((holiday) => day >= holiday.from && day <= holiday.to) ?? null;
}
