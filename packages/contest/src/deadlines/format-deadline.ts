import { localTimeAt } from '../calendar/resolve-local-time';
import type { Locale } from '../schema/text';

const HOME_ZONE = 'Asia/Ho_Chi_Minh';
const WEEKDAYS = {
  vi: ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export type ZoneOption = { readonly timezone?: string };

/**
 * The date as official papers write it: "ngày 10 tháng 9 năm 2024"; days under 10 and January and February carry a zero
 * (Decree 30/2020).
 */
export function formatDate(atMs: number, locale: Locale, { timezone = HOME_ZONE }: ZoneOption = {}): string {
  const { year, month, day } = localTimeAt(atMs, timezone);
  if (locale === 'en') return `${day} ${MONTHS[month - 1]} ${year}`;
  return `ngày ${pad(day)} tháng ${month < 3 ? pad(month) : month} năm ${year}`;
}

/**
 * A deadline for people: hour, weekday and date, e.g. "23:59, Thứ Ba, ngày 10 tháng 9 năm 2024".
 * @param atMs epoch milliseconds
 */
export function formatDeadline(atMs: number, locale: Locale, { timezone = HOME_ZONE }: ZoneOption = {}): string {
  const { year, month, day, hour, minute } = localTimeAt(atMs, timezone);
  const weekday = WEEKDAYS[locale][new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
  return `${pad(hour)}:${pad(minute)}, ${weekday}, ${formatDate(atMs, locale, { timezone })}`;
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
