import { resolveLocalTime } from '../calendar/resolve-local-time';
import type { Contest } from '../contest';
import { isWorkingDay } from '../holidays/count-working-days';
import { dayAfter, localDayAt } from '../holidays/local-day';

/** Epoch ms. */
export type ComplaintsWindow = { readonly complaintsCloseAtMs: number; readonly finalAtMs: number };

type Rules = Pick<Contest, 'calendar'> & {
  readonly definition: Pick<Contest['definition'], 'complaints' | 'plan'>;
};

/** The window as the calendar plans it (O18): until when complaints are taken, and by when the decision becomes final. */
export const plannedWindow = ({ calendar, definition }: Rules): ComplaintsWindow => ({
  complaintsCloseAtMs: calendar.complaintsCloseAtMs,
  finalAtMs: endOfWorkingDay(
    calendar.complaintsCloseAtMs,
    definition.complaints.finalWithinWorkingDays,
    calendar.timezone,
  ),
});

/**
 * The window that the rules promise from the instant of the provisional result: whole working days after that day, and never
 * shorter than the calendar plans. A rehearsal keeps to its own calendar of minutes.
 */
export function complaintsWindow(contest: Rules, decidedAtMs: number): ComplaintsWindow {
  const { calendar, definition } = contest;
  const planned = plannedWindow(contest);
  if (definition.plan.rehearsal) return planned;
  const { workingDays, finalWithinWorkingDays } = definition.complaints;
  const promisedMs = endOfWorkingDay(decidedAtMs, workingDays, calendar.timezone);
  const complaintsCloseAtMs = Math.max(planned.complaintsCloseAtMs, promisedMs);
  return {
    complaintsCloseAtMs,
    finalAtMs: endOfWorkingDay(complaintsCloseAtMs, finalWithinWorkingDays, calendar.timezone),
  };
}

/** The last millisecond of the n-th working day after the day of an instant; of that day itself where n is 0. */
function endOfWorkingDay(atMs: number, days: number, timezone: string): number {
  let day = localDayAt(atMs, timezone);
  for (let left = days; left > 0; left -= isWorkingDay(day) ? 1 : 0) day = dayAfter(day);
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return resolveLocalTime({ year, month, day: date, hour: 23, minute: 59, second: 59 }, timezone) + 999;
}
