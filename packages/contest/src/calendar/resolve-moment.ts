import { ContestDefinitionError } from '../contest-definition-error';
import type { Moment } from '../schema/calendar';
import { parseDuration } from './parse-duration';
import { resolveLocalTime } from './resolve-local-time';

export type MomentFrame = {
  readonly timezone: string;
  /** Start of a rehearsal, from which `in:` moments are counted (epoch ms). */
  readonly startAtMs?: number | undefined;
};

/**
 * Turns one moment of the calendar into an instant. The end of a day is its last millisecond, so that
 * "until 23:59:59 of 31 July" includes the whole of that second and `now <= instant` decides (O5).
 * `at: …T23:59:59` is read the same way.
 * @returns epoch milliseconds
 * @throws ContestDefinitionError when the date or the zone does not exist, or `in:` is used without a start
 */
export function resolveMoment(moment: Moment, frame: MomentFrame): number {
  if ('in' in moment) return startOf(frame) + parseDuration(moment.in);
  if ('startOf' in moment) return resolveWritten(`${moment.startOf}T00:00:00`, frame.timezone);
  if ('endOf' in moment) return resolveWritten(`${moment.endOf}T23:59:59`, frame.timezone) + 999;
  const instant = resolveWritten(moment.at, frame.timezone);
  return moment.at.endsWith('T23:59:59') ? instant + 999 : instant;
}

function startOf(frame: MomentFrame): number {
  if (frame.startAtMs !== undefined) return frame.startAtMs;
  throw new ContestDefinitionError({
    code: 'contest/start-missing',
    text: {
      vi: 'Lịch của cuộc thi này tính từ lúc bắt đầu: cần cho biết thời điểm bắt đầu.',
      en: 'The calendar of this contest is relative: it needs a start instant.',
    },
  });
}

function resolveWritten(written: string, timezone: string): number {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = written.split(/[-T:]/).map(Number);
  return resolveLocalTime({ year, month, day, hour, minute, second }, timezone);
}
