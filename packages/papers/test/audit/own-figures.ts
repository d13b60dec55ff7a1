import type { PaperData } from '../../src';

/** Formats written a second time, so that a wrong one in the papers does not agree with itself. */
export const dong = (value: number): string => value.toLocaleString('de-DE');
export const two = (value: number): string => (value === 0 ? '0' : `${value < 10 ? '0' : ''}${value}`);

/** 8735n → "87,35". */
export function comma(hundredths: bigint): string {
  const digits = String(hundredths).padStart(3, '0');
  return `${digits.slice(0, -2)},${digits.slice(-2)}`;
}

/** -35 → "-0,35" */
export const signed = (hundredths: number): string =>
  `${hundredths < 0 ? '-' : ''}${comma(BigInt(Math.abs(hundredths)))}`;

type Day = { readonly year: number; readonly month: number; readonly day: number };

export function spokenDay({ year, month, day }: Day): string {
  return `${day < 10 ? '0' : ''}${day} ${month <= 2 ? '0' : ''}${month} ${year}`;
}

const ZONE = 'Asia/Ho_Chi_Minh';
const partsAt = (atMs: number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    new Intl.DateTimeFormat('en-GB', {
      timeZone: ZONE,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
      .formatToParts(atMs)
      .map(({ type, value }) => [type, value]),
  );

export function dayAt(atMs: number): Day {
  const { year, month, day } = partsAt(atMs);
  return { year: Number(year), month: Number(month), day: Number(day) };
}

/** "31/07/2024 23:59" */
export function shortTime(atMs: number): string {
  const { year, month, day, hour, minute } = partsAt(atMs);
  return `${day}/${month}/${year} ${hour}:${minute}`;
}

/** Hour, minute and day of a moment as minutes say it. */
export function longTime(atMs: number): string {
  const { hour, minute } = partsAt(atMs);
  return `${hour} ${minute} ${spokenDay(dayAt(atMs))}`;
}

/** 271000 → "4:31" */
export function length(durationMs: number | null | undefined): string {
  if (durationMs == null) return '';
  const seconds = (durationMs - (durationMs % 1000)) / 1000;
  return `${(seconds - (seconds % 60)) / 60}:${seconds % 60 < 10 ? '0' : ''}${seconds % 60}`;
}

type Film = PaperData['entries'][number]['film'];
export const frame = (film: Film): string =>
  film?.width == null || film.height == null ? '' : `${film.width}x${film.height}`;
