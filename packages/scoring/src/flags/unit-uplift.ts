import type { ScoreBook } from '../book/score-book';
import type { Viewing } from '../viewings/viewing';
import { chanceOfAtLeast } from './chance-of-at-least';

/** How much more a juror gives films of the own unit than the juror's way with all other films makes likely. */
export type UnitUplift = {
  readonly juror: string;
  /** Films of the own unit with a valid sheet, and the other films they are held against. */
  readonly films: number;
  readonly others: number;
  /** Points; below zero where the own unit fares worse. */
  readonly points: number;
  /** How often chance alone, dealing the juror's films anew, gives at least as much; percent. */
  readonly chancePercent: number;
};

const hundredth = (points: number): number => Math.round(points * 100) / 100 + 0;

/**
 * How far films of the own unit lie above a juror's way with all others, as for judges and skaters of one country (Campbell and Galbraith 1996,
 * The Statistician 45(4); Zitzewitz 2006, Journal of Economics & Management Strategy 15(1)). The juror is held against each other juror by the
 * difference they usually have on common films, so that strict and generous jurors and good and bad films cancel out exactly. A juror tied to
 * a film says nothing about it.
 * @param ties pairs of juror and entry of one unit, as the register says; nothing of the register itself is needed
 */
export function unitUplifts(book: ScoreBook, ties: readonly Viewing[]): readonly UnitUplift[] {
  const tied = new Set(ties.map(({ juror, entry }) => `${juror} ${entry}`));
  const totals = new Map(book.jurors.map((juror): [string, Map<string, number>] => [juror, new Map()]));
  for (const { juror, entry, state, marks } of book.sheets) {
    const total = Object.values(marks).reduce((sum, mark) => sum + mark, 0);
    if (state === 'valid') totals.get(juror)?.set(entry, total);
  }
  return book.jurors.flatMap((juror) => {
    const inUnit: number[] = [];
    const rest: number[] = [];
    for (const [entry, distance] of distancesOf(juror, { totals, tied })) {
      (tied.has(`${juror} ${entry}`) ? inUnit : rest).push(distance);
    }
    if (inUnit.length === 0 || rest.length === 0) return [];
    const points = mean(inUnit) - mean(rest);
    const chance = chanceOfAtLeast([...inUnit, ...rest], { chosen: inUnit.length, atLeast: points, seed: juror });
    const chancePercent = Math.max(1, Math.round(100 * chance));
    return [{ juror, films: inUnit.length, others: rest.length, points: hundredth(points), chancePercent }];
  });
}

/** By film how far the juror is from the others, each other one taken with the usual difference of the two. */
function distancesOf(
  juror: string,
  of: { readonly totals: ReadonlyMap<string, ReadonlyMap<string, number>>; readonly tied: ReadonlySet<string> },
): ReadonlyMap<string, number> {
  const own = of.totals.get(juror) ?? new Map<string, number>();
  const byFilm = new Map<string, number[]>();
  for (const [other, theirs] of of.totals) {
    if (other === juror) continue;
    const common = [...own]
      .filter(([entry]) => theirs.has(entry) && !of.tied.has(`${other} ${entry}`))
      .map(([entry, total]) => ({ entry, difference: total - (theirs.get(entry) ?? 0) }));
    const usual = common.filter(({ entry }) => !of.tied.has(`${juror} ${entry}`)).map(({ difference }) => difference);
    if (usual.length === 0) continue;
    for (const { entry, difference } of common) {
      byFilm.set(entry, [...(byFilm.get(entry) ?? []), difference - mean(usual)]);
    }
  }
  return new Map([...byFilm].map(([entry, differences]) => [entry, mean(differences)]));
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
