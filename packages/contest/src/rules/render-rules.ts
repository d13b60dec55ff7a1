import type { Contest } from '../contest';
import type { Locale } from '../schema/text';
import { describeContacts } from './describe-contacts';
import { describeDates } from './describe-dates';
import { describeEntering } from './describe-entering';
import { describeInteraction } from './describe-interaction';
import { describePrizes } from './describe-prizes';
import { describePurpose } from './describe-purpose';
import { describeResults } from './describe-results';
import { describeRights } from './describe-rights';
import { describeRounds } from './describe-rounds';
import { describeScoring } from './describe-scoring';
import { describeSubjects } from './describe-subjects';
import { describeWorks } from './describe-works';
import type { RulesPage, RulesSection } from './rules-page';

const SECTIONS: readonly ((page: RulesPage) => RulesSection)[] = [
  describePurpose,
  describeSubjects,
  describeWorks,
  describeDates,
  describeEntering,
  describeRounds,
  describeScoring,
  describePrizes,
  describeInteraction,
  describeRights,
  describeResults,
  describeContacts,
];

const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;

/** The whole "Thể lệ" page of a contest as Markdown, every rule of it taken from the definition (R23, R26). */
export function renderRules(contest: Contest, locale: Locale): string {
  const page: RulesPage = { contest, locale, say: (text) => text[locale] };
  const sections = SECTIONS.map((describe, index) => {
    const { title, body } = describe(page);
    return [`## ${NUMERALS[index]}. ${title[locale]}`, ...body].join('\n\n');
  });
  return `${[...renderHead(page), ...sections].join('\n\n')}\n`;
}

function renderHead({ contest, say }: RulesPage): readonly string[] {
  const { title, plan, pages } = contest.definition;
  const number = plan.number ? ` (${plan.number})` : '';
  const head = [
    `# ${say({ vi: 'Thể lệ', en: 'Rules' })}: ${say(title)}`,
    `*${say(pages.slogan)}*`,
    say(pages.summary),
    `${say({ vi: 'Căn cứ', en: 'Based on' })}: ${say(plan.name)}${number}.`,
  ];
  if (!plan.rehearsal) return head;
  const notice = {
    vi: 'Đây là buổi diễn tập: không nhận tác phẩm thật và không trao giải thật.',
    en: 'This is a rehearsal: no real entries are taken and no real prizes are given.',
  };
  return [...head, `> ${say(notice)}`];
}
