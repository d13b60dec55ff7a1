import type { Ballot } from '../../api/shapes';

type Criterion = Ballot['rubric'][number];

/** Reads "27,5" or "27.5"; null for what is no mark of this criterion on the declared step. */
export function readMark(typed: string, max: number, step: number): number | null {
  const value = Number(typed.trim().replace(',', '.'));
  if (typed.trim() === '' || !Number.isFinite(value) || value < 0 || value > max) return null;
  const steps = value / step;
  return Math.abs(steps - Math.round(steps)) < 1e-9 ? value : null;
}

export { sumMarks as totalOf } from '@hoithi/scoring';

export const unscored = (rubric: readonly Criterion[], marks: Readonly<Record<string, number>>): readonly Criterion[] =>
  rubric.filter((criterion) => marks[criterion.id] === undefined);

/** What this mark means: the highest level whose lowest mark it reaches. */
export function levelOf(criterion: Criterion, mark: number | undefined): Criterion['levels'][number] | null {
  if (mark === undefined) return null;
  return [...criterion.levels].sort((one, other) => other.from - one.from).find((level) => mark >= level.from) ?? null;
}

/** The mark some steps up or down, within the criterion; the first step up of none is one step, down is the most. */
export function stepMark(of: {
  readonly mark: number | undefined;
  readonly steps: number;
  readonly step: number;
  readonly max: number;
}): number {
  const from = of.mark ?? (of.steps > 0 ? 0 : of.max - of.steps * of.step);
  const steps = Math.round(from / of.step) + of.steps;
  return Math.min(of.max, Math.max(0, steps * of.step));
}
