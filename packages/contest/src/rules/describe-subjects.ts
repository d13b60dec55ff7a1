import { bullets } from './markdown';
import type { RulesPage, RulesSection } from './rules-page';

/** Who may enter, who may not, groups, minors (R4, R5, R10, O8-O11). */
export function describeSubjects(page: RulesPage): RulesSection {
  const { contest, say } = page;
  const { eligibility, works } = contest.definition;
  return {
    title: { vi: 'Đối tượng dự thi', en: 'Who may enter' },
    body: [
      `### ${say({ vi: 'Được dự thi', en: 'May enter' })}`,
      bullets(eligibility.categories.map((category) => say(category.name))),
      `${say({ vi: 'Người dự thi xác nhận', en: 'Entrants state' })}: “${say(eligibility.statement)}”`,
      `### ${say({ vi: 'Không được dự thi', en: 'May not enter' })}`,
      say(eligibility.barred.text),
      `### ${say({ vi: 'Số lượng tác phẩm, nhóm tác giả, trẻ em', en: 'Number of works, groups, minors' })}`,
      bullets([...describeLimits(page), say(works.collectiveEntrant.text)]),
    ],
  };
}

function describeLimits({ contest, say }: RulesPage): readonly string[] {
  const { limits } = contest.definition;
  const { min, max } = limits.groupSize;
  const most = String(limits.entriesPerPerson).padStart(2, '0');
  const counted = {
    'per-person': {
      vi: `Mỗi người được dự thi không quá ${most} tác phẩm, tính cả các tác phẩm dự thi cùng nhóm.`,
      en: `Each person may be in at most ${limits.entriesPerPerson} entries, group entries included.`,
    },
    'per-group': {
      vi: `Mỗi tác giả (nhóm tác giả) được dự thi không quá ${most} tác phẩm.`,
      en: `Each author or group may have at most ${limits.entriesPerPerson} entries.`,
    },
    'per-leader': {
      vi: `Mỗi trưởng nhóm được dự thi không quá ${most} tác phẩm.`,
      en: `Each leader may have at most ${limits.entriesPerPerson} entries.`,
    },
  }[limits.countingMode];
  const money =
    limits.prizeMoneyTo === 'leader'
      ? { vi: 'trưởng nhóm nhận', en: 'goes to the leader' }
      : { vi: 'chia đều', en: 'is shared equally' };
  const names =
    limits.certificateNames === 'all-authors'
      ? { vi: 'mọi tác giả', en: 'all authors' }
      : { vi: 'trưởng nhóm', en: 'the leader' };
  return [
    say(counted),
    say({
      vi: `Một tác phẩm có từ ${min} đến ${max} tác giả, trong đó một trưởng nhóm. Tiền thưởng: ${money.vi}; giấy chứng nhận ghi tên ${names.vi}.`,
      en: `An entry has ${min} to ${max} authors, one of them the leader. Prize money ${money.en}; the certificate names ${names.en}.`,
    }),
    say({
      vi: `Người dưới ${limits.guardianUnderAgeYears} tuổi cần cha, mẹ hoặc người giám hộ đồng ý; từ ${limits.childConsentFromAgeYears} tuổi cần thêm sự đồng ý của chính em.`,
      en: `Anyone under ${limits.guardianUnderAgeYears} needs a guardian's consent; from the age of ${limits.childConsentFromAgeYears} the child's own as well.`,
    }),
  ];
}
