import type { EntryCalendar } from './calendar';

type Later = 'complaintsCloseAtMs' | 'finalAtMs';
/** The calendar as a life may have begun with it: before the window for complaints was known. */
export type KnownCalendar = Omit<EntryCalendar, Later> & Partial<Pick<EntryCalendar, Later>>;

/** A life that began before there was a window for complaints has none: it closes with the council's day. */
export function completeCalendar(calendar: KnownCalendar): EntryCalendar {
  const complaintsCloseAtMs = calendar.complaintsCloseAtMs ?? calendar.councilAtMs;
  return { ...calendar, complaintsCloseAtMs, finalAtMs: calendar.finalAtMs ?? complaintsCloseAtMs };
}
