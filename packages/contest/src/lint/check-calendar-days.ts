import { CALENDAR_STEPS, type CalendarStep, type ContestCalendar } from '../calendar/contest-calendar';
import { findHoliday } from '../holidays/find-holiday';
import { daysBetween, localDayAt, weekdayOf } from '../holidays/local-day';
import { PUBLIC_HOLIDAYS } from '../holidays/public-holidays';
import type { ContestDefinition } from '../schema/contest';
import type { LintRemark } from './lint-finding';

/** Dates on weekends and holidays, holidays inside a working period, provisional dates, years without a table (O22). */
export function checkCalendarDays(definition: ContestDefinition, calendar: ContestCalendar): readonly LintRemark[] {
  const dated = CALENDAR_STEPS.map((step) => ({ step, day: localDayAt(calendar[step.key], calendar.timezone) }));
  return [
    ...dated.flatMap(checkWeekend),
    ...dated.flatMap(checkHoliday),
    ...dated.flatMap(({ step, day }) => checkProvisional(definition, { step, day })),
    ...findHolidaysInside(calendar),
    ...findUnknownYears(dated.map(({ day }) => day)),
  ];
}

type Dated = { readonly step: CalendarStep; readonly day: string };

function checkWeekend({ step, day }: Dated): readonly LintRemark[] {
  const weekday = weekdayOf(day);
  if (weekday !== 0 && weekday !== 6) return [];
  const name = weekday === 0 ? { vi: 'Chủ nhật', en: 'a Sunday' } : { vi: 'Thứ Bảy', en: 'a Saturday' };
  return [
    {
      weight: 'warning',
      code: 'date/weekend',
      path: `calendar.milestones.${step.milestone}`,
      text: {
        vi: `"${step.name.vi}" rơi vào ${name.vi}, ${written(day)}.`,
        en: `"${step.name.en}" falls on ${name.en}, ${day}.`,
      },
    },
  ];
}

function checkHoliday({ step, day }: Dated): readonly LintRemark[] {
  const holiday = findHoliday(day);
  if (!holiday) return [];
  return [
    {
      weight: 'warning',
      code: 'date/holiday',
      path: `calendar.milestones.${step.milestone}`,
      text: {
        vi: `"${step.name.vi}" rơi vào ngày nghỉ ${holiday.name.vi}, ${written(day)}.`,
        en: `"${step.name.en}" falls on a public holiday, ${holiday.name.en}, ${day}.`,
      },
    },
  ];
}

function checkProvisional(definition: ContestDefinition, { step, day }: Dated): readonly LintRemark[] {
  if (!definition.calendar.milestones[step.milestone].provisional) return [];
  return [
    {
      weight: 'warning',
      code: 'date/provisional',
      path: `calendar.milestones.${step.milestone}`,
      text: {
        vi: `"${step.name.vi}" (${written(day)}) mới là ngày dự kiến; hãy chốt trước khi công bố thể lệ.`,
        en: `"${step.name.en}" (${day}) is provisional; settle it before the rules are published.`,
      },
    },
  ];
}

const PERIODS = [
  {
    from: 'closeAtMs',
    to: 'screeningCloseAtMs',
    milestone: 'screeningClose',
    vi: 'thời gian sơ loại',
    en: 'screening',
  },
  {
    from: 'publishAtMs',
    to: 'freezeAtMs',
    milestone: 'freeze',
    vi: 'thời gian tính tương tác',
    en: 'counting of interaction',
  },
  { from: 'judgingOpenAtMs', to: 'judgingLockAtMs', milestone: 'judgingLock', vi: 'thời gian chấm', en: 'judging' },
  {
    from: 'councilAtMs',
    to: 'ceremonyAtMs',
    milestone: 'ceremony',
    vi: 'thời gian chuẩn bị lễ trao giải',
    en: 'preparation of the ceremony',
  },
] as const;

function findHolidaysInside(calendar: ContestCalendar): readonly LintRemark[] {
  return PERIODS.flatMap((period) => {
    const days = daysBetween(
      localDayAt(calendar[period.from], calendar.timezone),
      localDayAt(calendar[period.to], calendar.timezone),
    );
    const holidays = new Set(days.map(findHoliday).filter((holiday) => holiday !== null));
    return [...holidays].map((holiday): LintRemark => ({
      weight: 'warning',
      code: 'period/holiday-inside',
      path: `calendar.milestones.${period.milestone}`,
      text: {
        vi: `Trong ${period.vi} có kỳ nghỉ ${holiday.name.vi} (từ ${written(holiday.from)} đến ${written(holiday.to)}).`,
        en: `The ${period.en} includes ${holiday.name.en} (${holiday.from} to ${holiday.to}).`,
      },
    }));
  });
}

function findUnknownYears(days: readonly string[]): readonly LintRemark[] {
  const years = new Set(days.map((day) => Number(day.slice(0, 4))).filter((year) => !(year in PUBLIC_HOLIDAYS)));
  return [...years].map((year): LintRemark => ({
    weight: 'warning',
    code: 'date/holidays-unknown',
    path: 'calendar',
    text: {
      vi: `Chưa có bảng ngày nghỉ của năm ${year}; ngày nghỉ của năm đó chưa được kiểm tra.`,
      en: `There is no table of public holidays for ${year}; they were not checked.`,
    },
  }));
}

function written(day: string): string {
  return day.split('-').map(Number).reverse().join('/');
}
