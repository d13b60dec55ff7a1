import { nameOfBody } from './name-of-body';
import type { RulesPage, RulesSection } from './rules-page';

/** Rights of authors, use by the press, takedown, retention (R11, R28, O24). */
export function describeRights(page: RulesPage): RulesSection {
  const { contest, say } = page;
  const { rights } = contest.definition;
  const press = rights.broadcasters.map((body) => nameOfBody(page, body)).join('; ');
  return {
    title: { vi: 'Quyền tác giả, dữ liệu cá nhân', en: 'Rights and personal data' },
    body: [
      say(rights.licence),
      ...(press
        ? [`${say({ vi: 'Cơ quan báo chí được sử dụng', en: 'Press that may use the works' })}: ${press}.`]
        : []),
      say(rights.takedown),
      describeRetention(page),
    ],
  };
}

function describeRetention({ contest, say }: RulesPage): string {
  const { originalsMonths, derivedFilesMonths, fraudSignalsDaysAfterDecision, eraseOnRequest } =
    contest.definition.retention;
  const erase = eraseOnRequest
    ? {
        vi: ' Dữ liệu cá nhân được xoá khi có yêu cầu, trừ phần hồ sơ phải lưu.',
        en: ' Personal data is erased on request except what the dossier must hold.',
      }
    : { vi: '', en: '' };
  return say({
    vi: `Bản gốc lưu ${originalsMonths} tháng, bản chuyển đổi ${derivedFilesMonths} tháng, dấu hiệu gian lận ${fraudSignalsDaysAfterDecision} ngày sau quyết định; hồ sơ cuộc thi lưu vĩnh viễn.${erase.vi}`,
    en: `Originals are kept ${originalsMonths} months, derived files ${derivedFilesMonths}, fraud signals ${fraudSignalsDaysAfterDecision} days after the decision, the dossier for ever.${erase.en}`,
  });
}
