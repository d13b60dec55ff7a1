import fc from 'fast-check';
import { formatDate, formatDeadline, isWithinGrace, loadContest, resolveDeadline } from '../src';
import { pathOf } from './contest-files';

const { calendar } = loadContest(pathOf('sonla-2024'));
const { openAtMs, closeAtMs, uploadGraceMs } = calendar;

describe('without an upload under way', () => {
  test.each([
    ['one millisecond before the opening', openAtMs - 1, 'early'],
    ['at the opening', openAtMs, 'on-time'],
    ['one millisecond before the close', closeAtMs - 1, 'on-time'],
    ['at the closing instant', closeAtMs, 'on-time'],
    ['one millisecond after it', closeAtMs + 1, 'late'],
  ])('%s an entry is judged by the server clock', (_when, nowMs, verdict) => {
    expect(resolveDeadline({ calendar, nowMs }).verdict).toBe(verdict);
  });
});

describe('with an upload that began in time (O5)', () => {
  const begun = { calendar, uploadBegunAtMs: closeAtMs - 60_000, formCompletedAtMs: closeAtMs - 90_000 };

  test.each([
    [-1, 'within-grace'],
    [0, 'within-grace'],
    [1, 'late'],
  ])('%i ms from the end of the grace it is %s', (offsetMs, verdict) => {
    expect(resolveDeadline({ ...begun, nowMs: closeAtMs + uploadGraceMs + offsetMs }).verdict).toBe(verdict);
  });

  test('the grace needs a form that was complete by the close', () => {
    const nowMs = closeAtMs + 1;
    expect(isWithinGrace({ ...begun, nowMs, formCompletedAtMs: closeAtMs })).toBe(true);
    expect(isWithinGrace({ ...begun, nowMs, formCompletedAtMs: closeAtMs + 1 })).toBe(false);
    expect(isWithinGrace({ ...begun, nowMs, formCompletedAtMs: undefined })).toBe(false);
  });

  test('the grace needs an upload that had begun by the close', () => {
    const nowMs = closeAtMs + 1;
    expect(isWithinGrace({ ...begun, nowMs, uploadBegunAtMs: closeAtMs })).toBe(true);
    expect(isWithinGrace({ ...begun, nowMs, uploadBegunAtMs: closeAtMs + 1 })).toBe(false);
  });
});

test('once late, an entry never becomes timely again', () => {
  const maybeInstant = fc.option(fc.integer({ min: openAtMs - 1000, max: closeAtMs + 1000 }), { nil: undefined });
  fc.assert(
    fc.property(
      maybeInstant,
      maybeInstant,
      fc.nat(3 * 3_600_000),
      fc.nat(3_600_000),
      (begun, completed, after, later) => {
        const question = { calendar, uploadBegunAtMs: begun, formCompletedAtMs: completed };
        const first = resolveDeadline({ ...question, nowMs: closeAtMs + after });
        const second = resolveDeadline({ ...question, nowMs: closeAtMs + after + later });
        if (first.verdict === 'late') expect(second.verdict).toBe('late');
      },
    ),
    { numRuns: 200 },
  );
});

test('a deadline is written with hour, weekday and official date', () => {
  expect(formatDeadline(calendar.freezeAtMs, 'vi')).toBe('23:59, Thứ Ba, ngày 10 tháng 9 năm 2024');
  expect(formatDeadline(calendar.freezeAtMs, 'en')).toBe('23:59, Tuesday, 10 September 2024');
});

test('official dates carry a zero before days under ten and before January and February', () => {
  expect(formatDate(Date.parse('2024-02-02T03:00:00Z'), 'vi')).toBe('ngày 02 tháng 02 năm 2024');
  expect(formatDate(Date.parse('2024-09-05T03:00:00Z'), 'vi')).toBe('ngày 05 tháng 9 năm 2024');
});
