import { nameOfBody } from './name-of-body';
import type { RulesPage, RulesSection } from './rules-page';

/** Rights of authors, use by the press, takedown, retention (R11, R28, O24). */
export function describeRights(page: RulesPage): RulesSection {
  const { contest, say } = page;
  const { rights, retention } = contest.definition;
  const press = rights.broadcasters.map((body) => nameOfBody(page, body)).join('; ');
  return {
    title: { vi: 'Quyền tác giả, dữ liệu cá nhân', en: 'Rights and personal data' },
    body: [
      say(rights.licence),
      ...(press
        ? [`${say({ vi: 'Cơ quan báo chí được sử dụng', en: 'Press that may use the works' })}: ${press}.`]
        : []),
      say(rights.takedown),
      say(retention.text),
    ],
  };
}
