import { formatDate, localTimeAt } from '@hoithi/contest';

const two = (part: number): string => String(part).padStart(2, '0');

export type Zoned = { readonly timezone: string };

/** "31/07/2024 23:59" for tables. */
export function shortMoment(atMs: number, { timezone }: Zoned): string {
  const { year, month, day, hour, minute } = localTimeAt(atMs, timezone);
  return `${two(day)}/${two(month)}/${year} ${two(hour)}:${two(minute)}`;
}

/** "08 giờ 00 phút, ngày 15 tháng 9 năm 2024" for minutes. */
export function fullMoment(atMs: number, { timezone }: Zoned): string {
  const { hour, minute } = localTimeAt(atMs, timezone);
  return `${two(hour)} giờ ${two(minute)} phút, ${formatDate(atMs, 'vi', { timezone })}`;
}
