import type { UpliftTable } from './uplift-table';

export type MeasuredUplift = {
  /** Films that can be held against another juror, of the unit and others. */
  readonly films: number;
  readonly others: number;
  readonly points: number;
};

/**
 * How far the films of a choice lie above the juror's way with the rest: each film against each other juror, taken with the difference that the two
 * usually have on the rest. Null where nothing is left to compare.
 * @param chosen by film whether it is in the choice
 */
export function measureUplift({ others }: UpliftTable, chosen: readonly boolean[]): MeasuredUplift | null {
  const sum = new Float64Array(chosen.length);
  const count = new Int32Array(chosen.length);
  for (const common of others) {
    const usual = usualDifference(common, chosen);
    if (usual === null) continue;
    for (const { film, difference } of common) {
      sum[film] = (sum[film] ?? 0) + difference - usual;
      count[film] = (count[film] ?? 0) + 1;
    }
  }
  const total = { chosen: 0, rest: 0 };
  const films = { chosen: 0, rest: 0 };
  for (const [film, isChosen] of chosen.entries()) {
    const times = count[film] ?? 0;
    if (times === 0) continue;
    const side = isChosen ? 'chosen' : 'rest';
    total[side] += (sum[film] ?? 0) / times;
    films[side] += 1;
  }
  if (films.chosen === 0 || films.rest === 0) return null;
  const points = total.chosen / films.chosen - total.rest / films.rest;
  return { films: films.chosen, others: films.rest, points };
}

/** How the two jurors usually differ: over the common films outside the choice; null where there are none. */
function usualDifference(common: UpliftTable['others'][number], chosen: readonly boolean[]): number | null {
  let sum = 0;
  let seen = 0;
  for (const { film, difference } of common) {
    if (chosen[film] === true) continue;
    sum += difference;
    seen += 1;
  }
  return seen === 0 ? null : sum / seen;
}
