import type { EntryLife } from '../entry-life';

/** The first instant that is too late: `closeAtMs` itself is the last millisecond on time (O5). */
export const closesAtMs = (life: EntryLife): number => life.state.calendar.closeAtMs + 1;
