import type { Contest } from '@hoithi/contest';

/** The rubric with its level texts, as a desk shows it. */
export function showRubric({ definition }: Contest) {
  return definition.scoring.rubric.map((criterion) => ({
    id: criterion.id,
    name: criterion.name,
    max: criterion.maxPoints,
    levels: criterion.levels.map((level) => ({ from: level.fromPoints, text: level.text })),
  }));
}
