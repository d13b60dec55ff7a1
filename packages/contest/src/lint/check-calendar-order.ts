import { CALENDAR_STEPS, type CalendarStep, type ContestCalendar, type Milestone } from '../calendar/contest-calendar';
import type { LintRemark } from './lint-finding';

type Order = {
  readonly code: string;
  readonly before: Milestone;
  readonly after: Milestone;
  /** `same-allowed` where both may be one instant. */
  readonly gap: 'needed' | 'same-allowed';
};

/** What cannot come before what (R14-R20). */
const ORDERS: readonly Order[] = [
  { code: 'order/open-before-announce', before: 'announce', after: 'open', gap: 'same-allowed' },
  { code: 'order/close-before-open', before: 'open', after: 'close', gap: 'needed' },
  { code: 'order/screening-before-close', before: 'close', after: 'screeningClose', gap: 'needed' },
  { code: 'order/publish-before-screening-close', before: 'screeningClose', after: 'publish', gap: 'same-allowed' },
  { code: 'order/judging-before-screening-close', before: 'screeningClose', after: 'judgingOpen', gap: 'same-allowed' },
  { code: 'order/lock-before-judging', before: 'judgingOpen', after: 'judgingLock', gap: 'needed' },
  // Frozen numbers are public, and the jury sees none before its lock (O14).
  { code: 'order/freeze-before-lock', before: 'judgingLock', after: 'freeze', gap: 'same-allowed' },
  { code: 'order/freeze-before-publish', before: 'publish', after: 'freeze', gap: 'needed' },
  { code: 'order/council-before-lock', before: 'judgingLock', after: 'council', gap: 'same-allowed' },
  { code: 'order/council-before-freeze', before: 'freeze', after: 'council', gap: 'same-allowed' },
  { code: 'order/complaints-before-council', before: 'council', after: 'complaintsClose', gap: 'same-allowed' },
  { code: 'order/ceremony-before-council', before: 'council', after: 'ceremony', gap: 'needed' },
  { code: 'order/ceremony-before-complaints', before: 'complaintsClose', after: 'ceremony', gap: 'same-allowed' },
];

/** Impossible orders of the calendar, and an upload grace that reaches into the screening's end (O5). */
export function checkCalendarOrder(calendar: ContestCalendar): readonly LintRemark[] {
  const broken = ORDERS.filter((order) => !holds(order, calendar)).map(describe);
  return [...broken, ...checkGrace(calendar)];
}

function holds(order: Order, calendar: ContestCalendar): boolean {
  const beforeAtMs = calendar[stepOf(order.before).key];
  const afterAtMs = calendar[stepOf(order.after).key];
  return order.gap === 'needed' ? beforeAtMs < afterAtMs : beforeAtMs <= afterAtMs;
}

function describe(order: Order): LintRemark {
  const before = stepOf(order.before).name;
  const after = stepOf(order.after).name;
  return {
    weight: 'error',
    code: order.code,
    path: `calendar.milestones.${order.after}`,
    text: {
      vi: `"${after.vi}" phải sau "${before.vi}".`,
      en: `"${after.en}" must come after "${before.en}".`,
    },
  };
}

function checkGrace(calendar: ContestCalendar): readonly LintRemark[] {
  if (calendar.closeAtMs + calendar.uploadGraceMs <= calendar.screeningCloseAtMs) return [];
  return [
    {
      weight: 'error',
      code: 'order/grace-after-screening',
      path: 'calendar.uploadGrace',
      text: {
        vi: 'Thời gian tải nốt sau hạn nhận kéo dài quá lúc kết thúc sơ loại.',
        en: 'The upload grace ends after screening has closed.',
      },
    },
  ];
}

function stepOf(milestone: Milestone): CalendarStep {
  const step = CALENDAR_STEPS.find((one) => one.milestone === milestone);
  if (!step) throw new RangeError(`no such milestone: ${milestone}`);
  return step;
}
