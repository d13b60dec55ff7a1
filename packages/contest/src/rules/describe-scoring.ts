import { formatPoints, steps, table } from './markdown';
import type { RulesPage, RulesSection } from './rules-page';

const TIE_STEPS = {
  'criteria-by-weight': {
    vi: 'So điểm trung bình từng tiêu chí, từ tiêu chí có điểm tối đa cao nhất trở xuống (bằng nhau thì theo thứ tự trong bảng).',
    en: 'The mean of each criterion, heaviest first (in the order of the table where weights are equal).',
  },
  'head-to-head': {
    vi: 'So từng phiếu giữa các tác phẩm còn bằng điểm: số lần được chấm cao hơn trừ số lần bị chấm thấp hơn.',
    en: 'Sheet by sheet among the works still equal: times placed higher minus times placed lower.',
  },
  'jury-vote': { vi: 'Ban Giám khảo bỏ phiếu kín.', en: 'A secret vote of the jury.' },
  chair: { vi: 'Trưởng Ban Giám khảo quyết định, có ghi lý do.', en: 'The chair decides, with a recorded reason.' },
} as const;

/** Rubric with level texts, official score, ties (O4, O17). */
export function describeScoring({ contest, locale, say }: RulesPage): RulesSection {
  const { scoring, jury } = contest.definition;
  const points = (value: number): string => formatPoints(value, locale);
  const from = say({ vi: 'Từ', en: 'From' });
  const rows = scoring.rubric.map((criterion) => [
    say(criterion.name),
    points(criterion.maxPoints),
    criterion.levels.map((level) => `${from} ${points(level.fromPoints)}: ${say(level.text)}`).join(' '),
  ]);
  return {
    title: { vi: 'Cách chấm điểm', en: 'Scoring' },
    body: [
      say({
        vi: `Thang ${points(scoring.totalPoints)} điểm, cho điểm lẻ đến ${points(scoring.stepPoints)}.`,
        en: `Out of ${points(scoring.totalPoints)} points, in steps of ${points(scoring.stepPoints)}.`,
      }),
      table(
        [
          say({ vi: 'Tiêu chí', en: 'Criterion' }),
          say({ vi: 'Điểm tối đa', en: 'Most points' }),
          say({ vi: 'Các mức', en: 'Levels' }),
        ],
        rows,
      ),
      say({
        vi: `Điểm chính thức là trung bình cộng tổng điểm của các phiếu hợp lệ, lấy hai chữ số thập phân. Tác phẩm cần ít nhất ${jury.minimumSheets} phiếu hợp lệ mới được xếp hạng và từ ${points(jury.minimumForPrizePoints)} điểm mới được xét giải.`,
        en: `The official score is the mean of the totals of the valid sheets, to two decimals. A work needs at least ${jury.minimumSheets} valid sheets to be ranked and ${points(jury.minimumForPrizePoints)} points for a prize.`,
      }),
      `### ${say({ vi: 'Khi bằng điểm', en: 'Ties' })}`,
      steps(scoring.tieChain.map((step) => say(TIE_STEPS[step]))),
    ],
  };
}
