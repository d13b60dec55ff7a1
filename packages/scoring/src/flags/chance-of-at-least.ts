import { seededUniform } from '../severity/seeded-random';

const MOST_EXACT = 50_000;
const DRAWS = 20_000;
/** Sums of the same marks in another order differ by this much at most. */
const DUST = 1e-9;

/**
 * How likely a random choice of some of the values has a mean at least so far above the mean of the rest: the permutation test, exact where
 * there are few choices, else by seeded draws. Always above zero, for the choice that was seen is one of them.
 */
export function chanceOfAtLeast(
  values: readonly number[],
  of: { readonly chosen: number; readonly atLeast: number; readonly seed: string },
): number {
  const { chosen, atLeast, seed } = of;
  const sum = values.reduce((all, value) => all + value, 0);
  const rest = values.length - chosen;
  const reaches = (chosenSum: number): boolean => chosenSum / chosen - (sum - chosenSum) / rest >= atLeast - DUST;
  return choices(values.length, chosen) <= MOST_EXACT
    ? shareOfAll(values, { chosen, reaches })
    : shareOfDraws(values, { chosen, reaches, seed });
}

function shareOfAll(
  values: readonly number[],
  of: { readonly chosen: number; readonly reaches: (sum: number) => boolean },
): number {
  let all = 0;
  let hits = 0;
  const choose = (from: number, left: number, sum: number): void => {
    if (left === 0) {
      all += 1;
      if (of.reaches(sum)) hits += 1;
      return;
    }
    for (let at = from; at <= values.length - left; at += 1) choose(at + 1, left - 1, sum + (values[at] ?? 0));
  };
  choose(0, of.chosen, 0);
  return hits / all;
}

function shareOfDraws(
  values: readonly number[],
  of: { readonly chosen: number; readonly reaches: (sum: number) => boolean; readonly seed: string },
): number {
  const uniform = seededUniform(`flags ${of.seed}`);
  const deck = [...values];
  let hits = 1;
  for (let draw = 0; draw < DRAWS; draw += 1) {
    let sum = 0;
    for (let at = 0; at < of.chosen; at += 1) {
      const from = at + Math.floor(uniform() * (deck.length - at));
      const value = deck[from] ?? 0;
      deck[from] = deck[at] ?? 0;
      deck[at] = value;
      sum += value;
    }
    if (of.reaches(sum)) hits += 1;
  }
  return hits / (DRAWS + 1);
}

function choices(of: number, chosen: number): number {
  let count = 1;
  for (let at = 1; at <= chosen; at += 1) count = (count * (of - chosen + at)) / at;
  return count;
}
