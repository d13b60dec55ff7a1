import type { ContestDefinition } from '../schema/contest';
import type { LintRemark } from './lint-finding';

/** Prize sum against budget, order of values, and the minimum score (R21, R22, R25, O3, O17). */
export function checkPrizes(definition: ContestDefinition): readonly LintRemark[] {
  return [...checkBudget(definition), ...checkValues(definition), ...checkMinimum(definition)];
}

function checkBudget({ prizes }: ContestDefinition): readonly LintRemark[] {
  const all = prizes.interaction ? [...prizes.jury, prizes.interaction] : prizes.jury;
  const sumDong = all.reduce((sum, prize) => sum + prize.count * prize.valueDong, 0);
  if (sumDong === prizes.budgetDong) return [];
  const numbers = { sum: sumDong.toLocaleString('de-DE'), budget: prizes.budgetDong.toLocaleString('de-DE') };
  if (sumDong > prizes.budgetDong) {
    return [
      {
        weight: 'error',
        code: 'prizes/over-budget',
        path: 'prizes.budgetDong',
        text: {
          vi: `Tổng giá trị giải thưởng ${numbers.sum} đồng vượt kinh phí ${numbers.budget} đồng.`,
          en: `The prizes sum to ${numbers.sum} dong, above the budget of ${numbers.budget} dong.`,
        },
      },
    ];
  }
  return [
    {
      weight: 'warning',
      code: 'prizes/under-budget',
      path: 'prizes.budgetDong',
      text: {
        vi: `Tổng giá trị giải thưởng ${numbers.sum} đồng thấp hơn kinh phí ${numbers.budget} đồng.`,
        en: `The prizes sum to ${numbers.sum} dong, below the budget of ${numbers.budget} dong.`,
      },
    },
  ];
}

function checkValues({ prizes }: ContestDefinition): readonly LintRemark[] {
  return prizes.jury.flatMap((prize, index): readonly LintRemark[] => {
    const higher = prizes.jury[index - 1];
    if (!higher || prize.valueDong <= higher.valueDong) return [];
    return [
      {
        weight: 'warning',
        code: 'prizes/value-order',
        path: `prizes.jury.${index}.valueDong`,
        text: {
          vi: `${prize.name.vi} có giá trị cao hơn ${higher.name.vi} đứng trước.`,
          en: `${prize.name.en} is worth more than ${higher.name.en} before it.`,
        },
      },
    ];
  });
}

function checkMinimum({ jury, scoring }: ContestDefinition): readonly LintRemark[] {
  if (jury.minimumForPrizePoints <= scoring.totalPoints) return [];
  return [
    {
      weight: 'error',
      code: 'prizes/minimum-above-total',
      path: 'jury.minimumForPrizePoints',
      text: {
        vi: `Điểm tối thiểu ${jury.minimumForPrizePoints} cao hơn tổng điểm ${scoring.totalPoints}: không ai có thể đạt giải.`,
        en: `The minimum of ${jury.minimumForPrizePoints} points is above the total of ${scoring.totalPoints}: nobody can win.`,
      },
    },
  ];
}
