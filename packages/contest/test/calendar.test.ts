import fc from 'fast-check';
import { CALENDAR_STEPS, loadContest, localTimeAt, parseDuration, resolveLocalTime } from '../src';
import { resolveMoment } from '../src/calendar/resolve-moment';
import { pathOf } from './contest-files';

const HANOI = 'Asia/Ho_Chi_Minh';
const at = (year: number, month: number, day: number, hour = 0, minute = 0) => ({
  year,
  month,
  day,
  hour,
  minute,
  second: 0,
});

describe('a moment of the calendar', () => {
  const hanoi = { timezone: HANOI };

  test('that ends a day is its last millisecond there', () => {
    expect(resolveMoment({ endOf: '2024-07-31', provisional: false }, hanoi)).toBe(
      Date.parse('2024-07-31T16:59:59.999Z'),
    );
  });

  test('written as 23:59:59 is the same as the end of the day', () => {
    const written = resolveMoment({ at: '2024-07-31T23:59:59', provisional: false }, hanoi);
    expect(written).toBe(resolveMoment({ endOf: '2024-07-31', provisional: false }, hanoi));
  });

  test('that starts a day is its first millisecond there', () => {
    expect(resolveMoment({ startOf: '2024-06-01', provisional: false }, hanoi)).toBe(
      Date.parse('2024-05-31T17:00:00.000Z'),
    );
  });

  test('relative to the start is counted from it', () => {
    expect(resolveMoment({ in: 'P1DT2H3M4S', provisional: false }, { ...hanoi, startAtMs: 5 })).toBe(93_784_005);
  });

  test.each(['2024-02-30', '2023-02-29', '2024-13-01', '2024-00-10'])('on %s does not exist', (day) => {
    expect(() => resolveMoment({ startOf: day, provisional: false }, hanoi)).toThrow(
      expect.objectContaining({ code: 'contest/date-unknown' }),
    );
  });

  test('in a zone that does not exist names the zone', () => {
    expect(() => resolveMoment({ startOf: '2024-06-01', provisional: false }, { timezone: 'Asia/Son_La' })).toThrow(
      expect.objectContaining({ code: 'contest/zone-unknown' }),
    );
  });
});

describe('a local time where clocks change', () => {
  test('that is skipped in spring moves forward by the gap', () => {
    expect(resolveLocalTime(at(2024, 3, 31, 2, 30), 'Europe/Berlin')).toBe(Date.parse('2024-03-31T01:30:00Z'));
  });

  test('that comes twice in autumn means the first time', () => {
    expect(resolveLocalTime(at(2024, 10, 27, 2, 30), 'Europe/Berlin')).toBe(Date.parse('2024-10-27T00:30:00Z'));
  });

  test('just before and after a change is exact', () => {
    expect(resolveLocalTime(at(2024, 3, 31, 1, 59), 'Europe/Berlin')).toBe(Date.parse('2024-03-31T00:59:00Z'));
    expect(resolveLocalTime(at(2024, 3, 31, 3, 0), 'Europe/Berlin')).toBe(Date.parse('2024-03-31T01:00:00Z'));
  });

  test('in a zone with half-hour changes is right too', () => {
    expect(resolveLocalTime(at(2024, 4, 7, 1, 45), 'Australia/Lord_Howe')).toBe(Date.parse('2024-04-06T14:45:00Z'));
  });

  test('at midnight that does not exist moves to the first instant of the day', () => {
    expect(resolveLocalTime(at(2024, 9, 8), 'America/Santiago')).toBe(Date.parse('2024-09-08T04:00:00Z'));
  });
});

const zones = fc.constantFrom(HANOI, 'UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia');
const instants = fc
  .integer({ min: Date.UTC(1990, 0), max: Date.UTC(2040, 0) })
  .map((ms) => Math.floor(ms / 1000) * 1000);

test('reading the clock at an instant and resolving it again comes back to the same clock', () => {
  fc.assert(
    fc.property(instants, zones, (instant, timezone) => {
      const local = localTimeAt(instant, timezone);
      const resolved = resolveLocalTime(local, timezone);
      expect(localTimeAt(resolved, timezone)).toEqual(local);
      expect(resolved).toBeLessThanOrEqual(instant);
    }),
    { numRuns: 150 },
  );
});

test('later local times in Hanoi are later instants, always seven hours from UTC', () => {
  fc.assert(
    fc.property(instants, (wallMs) => {
      const wall = new Date(wallMs);
      const local = {
        ...at(
          wall.getUTCFullYear(),
          wall.getUTCMonth() + 1,
          wall.getUTCDate(),
          wall.getUTCHours(),
          wall.getUTCMinutes(),
        ),
        second: wall.getUTCSeconds(),
      };
      expect(resolveLocalTime(local, HANOI)).toBe(wallMs - 7 * 3_600_000);
    }),
    { numRuns: 100 },
  );
});

test('durations add up', () => {
  expect(parseDuration('PT20M')).toBe(1_200_000);
  expect(parseDuration('-PT1H')).toBe(-3_600_000);
  expect(parseDuration('P2D')).toBe(172_800_000);
});

test('the founding plan closes, freezes and meets at the instants it names (R14, R18, R19)', () => {
  const { calendar } = loadContest(pathOf('sonla-2024'));
  expect(new Date(calendar.closeAtMs).toISOString()).toBe('2024-07-31T16:59:59.999Z');
  expect(new Date(calendar.freezeAtMs).toISOString()).toBe('2024-09-10T16:59:59.999Z');
  expect(new Date(calendar.councilAtMs).toISOString()).toBe('2024-09-15T01:00:00.000Z');
  expect(calendar.uploadGraceMs).toBe(7_200_000);
});

test.each(['sonla-2024', 'sonla-2026', 'demo'])('the milestones of %s follow each other', (id) => {
  const { calendar } = loadContest(pathOf(id), { startAtMs: 0 });
  const instantsInOrder = CALENDAR_STEPS.map((step) => calendar[step.key]);
  expect(instantsInOrder).toEqual([...instantsInOrder].sort((one, other) => one - other));
});
