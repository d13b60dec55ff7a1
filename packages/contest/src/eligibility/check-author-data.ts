import { localTimeAt } from '../calendar/resolve-local-time';
import { ageAt } from './age-at';
import type { EligibilityCode, EligibilityFinding, EligibilityQuestion, EntryAuthor } from './eligibility-question';
import type { Text } from '../schema/text';

/** Nobody alive was born earlier: such a year is a slip, and it would make a child an adult. */
const EARLIEST_BIRTH_YEAR = 1900;

type Gap = { readonly code: EligibilityCode; readonly text: Text };

/** Category with the unit or locality it needs (R4), and for minors the guardian's and the child's consent (O10). */
export function checkAuthorData(question: EligibilityQuestion): readonly EligibilityFinding[] {
  return question.authors.flatMap((author, authorIndex) =>
    [
      ...findCategoryGaps(question, { author, place: authorIndex + 1 }),
      ...findMinorGaps(question, { author, place: authorIndex + 1 }),
    ].map((gap): EligibilityFinding => ({
      code: gap.code,
      severity: 'block',
      authorIndex,
      facts: { author: authorIndex + 1 },
      text: gap.text,
    })),
  );
}

type Asked = { readonly author: EntryAuthor; readonly place: number };

function findCategoryGaps({ contest }: EligibilityQuestion, { author, place }: Asked): readonly Gap[] {
  const category = contest.definition.eligibility.categories.find((one) => one.id === author.category);
  if (!category) {
    return [
      {
        code: 'eligibility/category-unknown',
        text: {
          vi: `Hãy chọn đối tượng dự thi của tác giả thứ ${place}.`,
          en: `Choose the category of author ${place}.`,
        },
      },
    ];
  }
  const gaps: Gap[] = [];
  if (category.needsUnit && !author.unit) {
    gaps.push({
      code: 'eligibility/unit-missing',
      text: {
        vi: `Hãy ghi cơ quan, đơn vị, trường học của tác giả thứ ${place}.`,
        en: `Name the office, unit or school of author ${place}.`,
      },
    });
  }
  if (category.needsLocality && !author.locality) {
    gaps.push({
      code: 'eligibility/locality-missing',
      text: {
        vi: `Hãy ghi nơi học tập, sinh sống hoặc làm việc trong tỉnh của tác giả thứ ${place}.`,
        en: `Say where in the province author ${place} studies, lives or works.`,
      },
    });
  }
  return gaps;
}

function findMinorGaps({ contest, atMs }: EligibilityQuestion, { author, place }: Asked): readonly Gap[] {
  const { limits, calendar } = contest.definition;
  if (author.birthYear < EARLIEST_BIRTH_YEAR || author.birthYear > localTimeAt(atMs, calendar.timezone).year) {
    return [
      {
        code: 'eligibility/birth-year-missing',
        text: {
          vi: `Hãy ghi đúng năm sinh của tác giả thứ ${place}.`,
          en: `Give the year of birth of author ${place}.`,
        },
      },
    ];
  }
  const age = ageAt({ birthYear: author.birthYear, birthDate: author.birthDate, atMs, timezone: calendar.timezone });
  if (age >= limits.guardianUnderAgeYears) return [];
  const gaps: Gap[] = [];
  if (!author.guardian?.consented || author.guardian.fullName.trim() === '') {
    gaps.push({
      code: 'eligibility/guardian-missing',
      text: {
        vi: `Tác giả thứ ${place} dưới ${limits.guardianUnderAgeYears} tuổi: cần tên và sự đồng ý của cha, mẹ hoặc người giám hộ.`,
        en: `Author ${place} is under ${limits.guardianUnderAgeYears}: a guardian's name and consent are needed.`,
      },
    });
  }
  if (age >= limits.childConsentFromAgeYears && author.childConsented !== true) {
    gaps.push({
      code: 'eligibility/child-consent-missing',
      text: {
        vi: `Tác giả thứ ${place} từ ${limits.childConsentFromAgeYears} tuổi: cần chính em đồng ý.`,
        en: `Author ${place} is ${limits.childConsentFromAgeYears} or older: the child's own consent is needed.`,
      },
    });
  }
  return gaps;
}
