import type { Contest } from '@hoithi/contest';
import { ContestError } from '@hoithi/contracts';
import { markScale, markToUnits } from '@hoithi/scoring';
import type { Marks } from '../store/sheet';

/**
 * Every mark belongs to a criterion, within its maximum and on the step (O4).
 * @throws {ContestError} `mark-invalid` naming the criterion
 */
export function checkMarks(contest: Contest, marks: Marks): void {
  const { rubric, stepPoints } = contest.definition.scoring;
  const scale = markScale(stepPoints);
  for (const [criterionId, mark] of Object.entries(marks)) {
    const max = rubric.find(({ id }) => id === criterionId)?.maxPoints;
    if (max === undefined) throw new ContestError('mark-invalid', { criterion: criterionId, reason: 'unknown' });
    const onStep = scale !== null && markToUnits(mark, scale) !== null;
    if (mark < 0 || mark > max || !onStep) {
      throw new ContestError('mark-invalid', { criterion: criterionId, mark, max, step: stepPoints });
    }
  }
}

/** @throws {ContestError} `sheet-incomplete` naming the criteria without a mark */
export function checkComplete(contest: Contest, marks: Marks): void {
  const missing = contest.definition.scoring.rubric.filter(({ id }) => !Object.hasOwn(marks, id)).map(({ id }) => id);
  if (missing.length > 0) throw new ContestError('sheet-incomplete', { missing: missing.join(', ') });
}
