import { localTimeAt } from '../calendar/resolve-local-time';

const DAY_MS = 86_400_000;

/** The date `YYYY-MM-DD` that a zone's calendar shows at an instant. */
export function localDayAt(atMs: number, timezone: string): string {
  const { year, month, day } = localTimeAt(atMs, timezone);
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** The next date. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);
}

/** Day of the week of a date, 0 = Sunday. */
export function weekdayOf(day: string): number {
  return new Date(day).getUTCDay();
}

/** Every date after `afterDay` and before `beforeDay`. */
export function daysBetween(afterDay: string, beforeDay: string): readonly string[] {
  const days: string[] = [];
  for (let day = dayAfter(afterDay); day < beforeDay; day = dayAfter(day)) days.push(day);
  return days;
}
