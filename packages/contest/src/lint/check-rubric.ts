import type { ContestDefinition } from '../schema/contest';
import type { LintRemark } from './lint-finding';

type Criterion = ContestDefinition['scoring']['rubric'][number];

/** Sum of the rubric, its step and its level texts (O4). */
export function checkRubric({ scoring }: ContestDefinition): readonly LintRemark[] {
  const sumPoints = scoring.rubric.reduce((sum, criterion) => sum + criterion.maxPoints, 0);
  const remarks: LintRemark[] = [];
  if (Math.abs(sumPoints - scoring.totalPoints) > 1e-9) {
    remarks.push({
      weight: 'error',
      code: 'rubric/sum',
      path: 'scoring.rubric',
      text: {
        vi: `Tổng điểm các tiêu chí là ${sumPoints}, phải bằng ${scoring.totalPoints}.`,
        en: `The criteria sum to ${sumPoints} points; they must sum to ${scoring.totalPoints}.`,
      },
    });
  }
  return [
    ...remarks,
    ...scoring.rubric.flatMap((criterion, index) =>
      checkCriterion(criterion, { index, stepPoints: scoring.stepPoints }),
    ),
  ];
}

function checkCriterion(
  criterion: Criterion,
  { index, stepPoints }: { readonly index: number; readonly stepPoints: number },
): readonly LintRemark[] {
  const path = `scoring.rubric.${index}`;
  const remarks: LintRemark[] = [];
  const offStep = [criterion.maxPoints, ...criterion.levels.map((level) => level.fromPoints)].find(
    (points) => !isOnStep(points, stepPoints),
  );
  if (offStep !== undefined) {
    remarks.push({
      weight: 'error',
      code: 'rubric/off-step',
      path,
      text: {
        vi: `"${criterion.name.vi}": ${offStep} điểm không phải bội số của bước ${stepPoints}.`,
        en: `"${criterion.name.en}": ${offStep} points is not a multiple of the step ${stepPoints}.`,
      },
    });
  }
  if (!areLevelsOrdered(criterion)) {
    remarks.push({
      weight: 'error',
      code: 'rubric/levels',
      path: `${path}.levels`,
      text: {
        vi: `"${criterion.name.vi}": các mức phải giảm dần từ dưới điểm tối đa xuống 0.`,
        en: `"${criterion.name.en}": levels must fall from below the maximum down to 0.`,
      },
    });
  }
  return remarks;
}

function areLevelsOrdered({ levels, maxPoints }: Criterion): boolean {
  const marks = levels.map((level) => level.fromPoints);
  const falling = marks.every((mark, index) => mark < (marks[index - 1] ?? maxPoints + 1e-9));
  return falling && marks.at(-1) === 0;
}

function isOnStep(points: number, stepPoints: number): boolean {
  const steps = points / stepPoints;
  return Math.abs(steps - Math.round(steps)) < 1e-9;
}
