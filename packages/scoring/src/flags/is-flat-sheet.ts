import { markScale } from '../book/mark-scale';
import type { Criterion } from '../book/score-book';

/**
 * Whether one share of the maximum explains every mark of a sheet: there is a share f so that each mark is f times its maximum, rounded
 * to the step. This is nondifferentiation in its simplest form (Kim, Dykema, Stevenson, Black and Moberg 2019, Social Science Computer
 * Review 37(2), "straightlining"), for criteria with different maxima. Exact, on integers; a rubric of one criterion is never flat.
 * @param step smallest difference between two marks, in points
 */
export function isFlatSheet(
  marks: Readonly<Record<string, number>>,
  { rubric, step }: { readonly rubric: readonly Criterion[]; readonly step: number },
): boolean {
  const scale = markScale(step);
  if (scale === null || rubric.length < 2) return false;
  const cells = rubric.map(({ id, max }) => {
    const half = Math.round((marks[id] ?? 0) * scale.unitsPerPoint) * 2;
    return { low: half - scale.stepUnits, high: half + scale.stepUnits, max: Math.round(max * scale.unitsPerPoint) };
  });
  // Shares between low / max and high / max round to the mark; all of them have one in common when no two are apart.
  return cells.every((one) => cells.every((other) => one.low * other.max <= other.high * one.max));
}
