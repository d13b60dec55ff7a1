import { formatDong, table } from './markdown';
import type { RulesPage, RulesSection } from './rules-page';

/** Prize table, sum, and what happens in a weak year (R21, R22, R25, O3, O17). */
export function describePrizes({ contest, locale, say }: RulesPage): RulesSection {
  const { prizes } = contest.definition;
  const all = prizes.interaction ? [...prizes.jury, prizes.interaction] : prizes.jury;
  const sumDong = all.reduce((sum, prize) => sum + prize.count * prize.valueDong, 0);
  const rows = all.map((prize) => [
    say(prize.name),
    String(prize.count),
    formatDong(prize.valueDong, locale),
    prize.extraHonour ? say(prize.extraHonour.name) : '',
  ]);
  return {
    title: { vi: 'Giải thưởng', en: 'Prizes' },
    body: [
      table(
        [
          say({ vi: 'Giải', en: 'Prize' }),
          say({ vi: 'Số lượng', en: 'Count' }),
          say({ vi: 'Trị giá mỗi giải', en: 'Value each' }),
          say({ vi: 'Kèm theo', en: 'With' }),
        ],
        rows,
      ),
      say({
        vi: `Tổng giá trị: ${formatDong(sumDong, 'vi')}. ${prizes.budgetSource.vi}.`,
        en: `In all: ${formatDong(sumDong, 'en')}. ${prizes.budgetSource.en}.`,
      }),
      ...(prizes.mayAwardFewer
        ? [say({ vi: 'Ban Tổ chức có thể trao ít giải hơn.', en: 'The Organising Committee may award fewer prizes.' })]
        : []),
      say(prizes.belowStandard),
    ],
  };
}
