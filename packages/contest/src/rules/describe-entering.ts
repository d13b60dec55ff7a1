import { bullets, steps } from './markdown';
import type { RulesPage, RulesSection } from './rules-page';

/** How to enter, what is declared, replacing and withdrawing (R11, R13, O19, O20). */
export function describeEntering(page: RulesPage): RulesSection {
  const { contest, say } = page;
  const { pages, declarations } = contest.definition;
  return {
    title: { vi: 'Cách dự thi', en: 'How to enter' },
    body: [
      steps(pages.howToEnter.map(say)),
      `### ${say({ vi: 'Cam kết', en: 'Declarations' })}`,
      bullets(declarations.map((declaration) => `**${say(declaration.title)}**: ${say(declaration.text)}`)),
      `### ${say({ vi: 'Thay thế, rút, nộp muộn', en: 'Replacing, withdrawing, late entries' })}`,
      bullets(describeChanges(page)),
      say(pages.help),
    ],
  };
}

function describeChanges({ contest, say }: RulesPage): readonly string[] {
  const { replaceUntil, withdrawUntil, lateEntry, keepAllVersions } = contest.definition.changes;
  const until = {
    close: { vi: 'hết hạn nhận tác phẩm', en: 'the close of entries' },
    screeningClose: { vi: 'kết thúc vòng Sơ loại', en: 'the end of screening' },
    publish: { vi: 'thời điểm đăng tải', en: 'publication' },
    council: { vi: 'ngày họp xét trao giải', en: 'the council session' },
  };
  const late =
    lateEntry.allowedBy === 'nobody'
      ? { vi: 'Không nhận tác phẩm nộp muộn.', en: 'Late entries are not taken.' }
      : {
          vi: `Tác phẩm nộp muộn chỉ được ${lateEntry.allowedBy === 'secretary' ? 'Tổ Thư ký' : 'Ban Tổ chức'} nhận khi có lý do${lateEntry.shownInLog ? ', lý do được ghi công khai trong nhật ký' : ''}.`,
          en: `A late entry is taken only by the ${lateEntry.allowedBy === 'secretary' ? 'secretariat' : 'council'} for a reason${lateEntry.shownInLog ? ', which is shown in the log' : ''}.`,
        };
  return [
    say({
      vi: `Được thay video đến ${until[replaceUntil].vi}${keepAllVersions ? '; mọi phiên bản đều được lưu' : ''}.`,
      en: `The film may be replaced until ${until[replaceUntil].en}${keepAllVersions ? '; every version is kept' : ''}.`,
    }),
    say({
      vi: `Được rút tác phẩm đến ${until[withdrawUntil].vi}.`,
      en: `An entry may be withdrawn until ${until[withdrawUntil].en}.`,
    }),
    say(late),
  ];
}
