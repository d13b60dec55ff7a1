import { seededUniform } from '../severity/seeded-random';
import { measureUplift } from './measure-uplift';
import type { UpliftTable } from './uplift-table';

const MOST_EXACT = 5_000;
const DRAWS = 5_000;
/** Sums of the same marks in another order differ by this much at most. */
const DUST = 1e-9;

/**
 * How likely as many of the juror's films, chosen at random, lie at least so far above the rest: a permutation test, exact where there are few
 * choices, else by seeded draws. **Every choice is measured anew**, with the usual differences that its own rest gives: to deal out distances
 * that were measured against the true rest would call the true films unusual too often where jurors share few films (`flags.property.test.ts`
 * holds the rate of false alarms). Always above zero, for the choice that was seen is one of them.
 */
export function chanceOfUplift(table: UpliftTable, of: { readonly atLeast: number; readonly seed: string }): number {
  const films = table.own.length;
  const size = table.own.filter(Boolean).length;
  const tally = { hits: 0, all: 0 };
  const look = (chosen: readonly boolean[]): void => {
    const measured = measureUplift(table, chosen);
    if (measured === null) return;
    tally.all += 1;
    if (measured.points >= of.atLeast - DUST) tally.hits += 1;
  };
  if (choices(films, size) <= MOST_EXACT) {
    lookAtAll(films, size, look);
  } else {
    look(table.own);
    lookAtSome({ films, size, seed: of.seed }, look);
  }
  return tally.hits / tally.all;
}

type Look = (chosen: readonly boolean[]) => void;

function lookAtAll(films: number, size: number, look: Look): void {
  const chosen = Array.from({ length: films }, () => false);
  const choose = (from: number, left: number): void => {
    if (left === 0) {
      look(chosen);
      return;
    }
    for (let at = from; at <= films - left; at += 1) {
      chosen[at] = true;
      choose(at + 1, left - 1);
      chosen[at] = false;
    }
  };
  choose(0, size);
}

function lookAtSome(of: { readonly films: number; readonly size: number; readonly seed: string }, look: Look): void {
  const uniform = seededUniform(`flags ${of.seed}`);
  const deck = Array.from({ length: of.films }, (_, film) => film);
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const chosen = Array.from({ length: of.films }, () => false);
    for (let at = 0; at < of.size; at += 1) {
      const from = at + Math.floor(uniform() * (deck.length - at));
      const film = deck[from] ?? 0;
      deck[from] = deck[at] ?? 0;
      deck[at] = film;
      chosen[film] = true;
    }
    look(chosen);
  }
}

function choices(of: number, chosen: number): number {
  let count = 1;
  for (let at = 1; at <= chosen; at += 1) count = (count * (of - chosen + at)) / at;
  return count;
}
