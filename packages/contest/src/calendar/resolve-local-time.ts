import { ContestDefinitionError } from '../contest-definition-error';

export type LocalTime = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
};

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * Turns a wall-clock time in an IANA zone into an instant.
 * A time that the clock shows twice (autumn) means the earlier instant; a time that it skips (spring) is moved forward by the
 * length of the gap, as calendars and `Temporal` ("compatible") do.
 * @returns epoch milliseconds
 * @throws ContestDefinitionError `contest/zone-unknown`, `contest/date-unknown`
 */
export function resolveLocalTime(local: LocalTime, timezone: string): number {
  const wallMs = Date.UTC(local.year, local.month - 1, local.day, local.hour, local.minute, local.second);
  if (!isRealDate(local, wallMs)) throw dateUnknown(local);
  // The offsets a day before and after cover every change of the clock around this time.
  const dayMs = 86_400_000;
  const before = offsetMs(wallMs - dayMs, timezone);
  const after = offsetMs(wallMs + dayMs, timezone);
  const candidates = [wallMs - before, wallMs - after].filter(
    (instant) => instant + offsetMs(instant, timezone) === wallMs,
  );
  return candidates.length > 0 ? Math.min(...candidates) : wallMs - before;
}

/** The wall clock of a zone at an instant. */
export function localTimeAt(instantMs: number, timezone: string): LocalTime {
  const wall = new Date(instantMs + offsetMs(instantMs, timezone));
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
  };
}

function offsetMs(instantMs: number, timezone: string): number {
  const parts: Record<string, number> = {};
  for (const part of formatterFor(timezone).formatToParts(instantMs)) {
    if (part.type !== 'literal') parts[part.type] = Number(part.value);
  }
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instantMs / 1000) * 1000;
}

function formatterFor(timezone: string): Intl.DateTimeFormat {
  const known = formatters.get(timezone);
  if (known) return known;
  const made = makeFormatter(timezone);
  formatters.set(timezone, made);
  return made;
}

function makeFormatter(timezone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: timezone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new ContestDefinitionError({
      code: 'contest/zone-unknown',
      text: {
        vi: `Không có múi giờ "${timezone}". Ví dụ đúng: Asia/Ho_Chi_Minh.`,
        en: `There is no time zone "${timezone}". A right one is Asia/Ho_Chi_Minh.`,
      },
      facts: { timezone },
    });
  }
}

function isRealDate(local: LocalTime, wallMs: number): boolean {
  const read = new Date(wallMs);
  return (
    read.getUTCFullYear() === local.year &&
    read.getUTCMonth() + 1 === local.month &&
    read.getUTCDate() === local.day &&
    read.getUTCHours() === local.hour &&
    read.getUTCMinutes() === local.minute &&
    read.getUTCSeconds() === local.second
  );
}

function dateUnknown(local: LocalTime): ContestDefinitionError {
  const written = `${local.year}-${local.month}-${local.day} ${local.hour}:${local.minute}:${local.second}`;
  return new ContestDefinitionError({
    code: 'contest/date-unknown',
    text: { vi: `Không có ngày giờ ${written} trong lịch.`, en: `The calendar has no such moment: ${written}.` },
    facts: { written },
  });
}
