import { CALENDAR_STEPS } from '../calendar/contest-calendar';
import { formatDeadline } from '../deadlines/format-deadline';
import { table } from './markdown';
import type { RulesPage, RulesSection } from './rules-page';

/** Zones as people of the place call them. */
const ZONES: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  'Asia/Ho_Chi_Minh': { vi: 'theo giờ Việt Nam (UTC+7)', en: 'those of Viet Nam (UTC+7)' },
};

/** Every date with its hour, and the grace for uploads (R14-R20, O5). */
export function describeDates({ contest, locale, say }: RulesPage): RulesSection {
  const { calendar, definition } = contest;
  const { timezone } = calendar;
  const rows = CALENDAR_STEPS.map((step) => {
    const provisional = definition.calendar.milestones[step.milestone].provisional
      ? say({ vi: ' (dự kiến)', en: ' (provisional)' })
      : '';
    return [say(step.name), `${formatDeadline(calendar[step.key], locale, { timezone })}${provisional}`];
  });
  const zone = ZONES[timezone] ?? { vi: `theo múi giờ ${timezone}`, en: `in ${timezone}` };
  const graceMinutes = Math.round(calendar.uploadGraceMs / 60_000);
  return {
    title: { vi: 'Thời gian', en: 'Dates' },
    body: [
      table([say({ vi: 'Việc', en: 'Step' }), say({ vi: 'Thời điểm', en: 'When' })], rows),
      say({
        vi: `Giờ tính ${zone.vi}, theo đồng hồ của máy chủ; 23:59 nghĩa là hết giây 23:59:59. Video bắt đầu tải lên trước hạn được tải nốt trong ${graceMinutes} phút sau hạn nếu hồ sơ đã khai đủ trước hạn.`,
        en: `Times are ${zone.en}, by the server's clock; 23:59 includes the second 23:59:59. An upload begun before the close may finish within ${graceMinutes} minutes after it if the form was complete in time.`,
      }),
    ],
  };
}
