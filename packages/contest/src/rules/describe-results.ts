import { formatDeadline } from '../deadlines/format-deadline';
import { nameOfBody } from './name-of-body';
import type { RulesPage, RulesSection } from './rules-page';

/** Provisional results, complaints, ceremony (R19, R20, O18). */
export function describeResults(page: RulesPage): RulesSection {
  const { contest, locale, say } = page;
  const { calendar, definition } = contest;
  const at = (atMs: number): string => formatDeadline(atMs, locale, { timezone: calendar.timezone });
  return {
    title: { vi: 'Công bố kết quả, khiếu nại', en: 'Results and complaints' },
    body: [
      say(definition.complaints.text),
      say({
        vi: `Nơi giải quyết: ${nameOfBody(page, definition.complaints.heardBy)}. Hạn cuối: ${at(calendar.complaintsCloseAtMs)}.`,
        en: `Heard by: ${nameOfBody(page, definition.complaints.heardBy)}. Until: ${at(calendar.complaintsCloseAtMs)}.`,
      }),
      say({ vi: `Trao giải: ${at(calendar.ceremonyAtMs)}.`, en: `Ceremony: ${at(calendar.ceremonyAtMs)}.` }),
    ],
  };
}
