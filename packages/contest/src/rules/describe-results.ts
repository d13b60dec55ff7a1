import { formatDeadline } from '../deadlines/format-deadline';
import { nameOfBody } from './name-of-body';
import type { RulesPage, RulesSection } from './rules-page';

/** Provisional results, complaints, ceremony (R19, R20, O18). */
export function describeResults(page: RulesPage): RulesSection {
  const { contest, locale, say } = page;
  const { calendar, definition } = contest;
  const days = definition.complaints.workingDays;
  const at = (atMs: number): string => formatDeadline(atMs, locale, { timezone: calendar.timezone });
  return {
    title: { vi: 'Công bố kết quả, khiếu nại', en: 'Results and complaints' },
    body: [
      say({
        vi: `Kết quả dự kiến được công bố; trong ${String(days).padStart(2, '0')} ngày làm việc, tác giả có thể khiếu nại bằng văn bản hoặc trên trang của mình. Sau đó Ban Tổ chức ra quyết định công nhận.`,
        en: `Provisional results are published; within ${days} working days authors may complain in writing or on their page. Then the Organising Committee decides.`,
      }),
      say({
        vi: `Nơi giải quyết: ${nameOfBody(page, definition.complaints.heardBy)}. Hạn cuối: ${at(calendar.complaintsCloseAtMs)}.`,
        en: `Heard by: ${nameOfBody(page, definition.complaints.heardBy)}. Until: ${at(calendar.complaintsCloseAtMs)}.`,
      }),
      say({ vi: `Trao giải: ${at(calendar.ceremonyAtMs)}.`, en: `Ceremony: ${at(calendar.ceremonyAtMs)}.` }),
    ],
  };
}
