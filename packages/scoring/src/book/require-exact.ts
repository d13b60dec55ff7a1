import type { IssueList } from './issue-list';
import { markScale } from './mark-scale';
import type { BookPlan } from './read-plan';

/** A mean in hundredths is computed from its sum times this. */
const MEAN_FACTOR = 200;

/**
 * Official numbers are exact: refuses a book whose largest possible sum would leave the integers that a double holds. No contest
 * comes near; a step of four decimals with maxima of a hundred thousand and thousands of jurors would.
 */
export function requireExact(plan: BookPlan, issues: IssueList): void {
  const points = plan.rubric.reduce((sum, { max }) => sum + max, 0);
  const units = markScale(plan.step)?.unitsPerPoint ?? 1;
  const largestSum = 2 * MEAN_FACTOR * units * points * Math.max(1, plan.jurors.length);
  const largestKey = 100 * points * Math.max(1, plan.entries.length);
  if (Math.max(largestSum, largestKey) <= Number.MAX_SAFE_INTEGER) return;
  issues.shape('rubric', {
    vi: 'tổng điểm, bước điểm và số giám khảo đủ nhỏ để cộng không sai số',
    en: 'small enough, with this step and this many jurors, to be summed without error',
  });
}
