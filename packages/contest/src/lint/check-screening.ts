import type { ContestDefinition } from '../schema/contest';
import type { LintRemark } from './lint-finding';

/** Whether the votes of the preliminary round always reach a decision (R7, O1). */
export function checkScreening({ screening }: ContestDefinition): readonly LintRemark[] {
  const needed = 2 * screening.agreeingVotes - 1;
  if (screening.maxVotes === needed) return [];
  if (screening.maxVotes < needed) {
    return [
      {
        weight: 'error',
        code: 'screening/undecidable',
        path: 'screening.maxVotes',
        text: {
          vi: `Cần ${screening.agreeingVotes} phiếu giống nhau nhưng chỉ có tối đa ${screening.maxVotes} phiếu: khi ý kiến khác nhau sẽ không có kết quả. Cần ${needed} phiếu.`,
          en: `${screening.agreeingVotes} agreeing votes are needed but only ${screening.maxVotes} are taken: a conflict stays undecided. ${needed} votes are needed.`,
        },
      },
    ];
  }
  return [
    {
      weight: 'warning',
      code: 'screening/votes-idle',
      path: 'screening.maxVotes',
      text: {
        vi: `Chỉ cần ${needed} phiếu là luôn có kết quả; các phiếu sau không bao giờ dùng đến.`,
        en: `${needed} votes always decide; further ones are never used.`,
      },
    },
  ];
}
