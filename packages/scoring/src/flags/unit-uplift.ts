import type { ScoreBook } from '../book/score-book';
import type { Viewing } from '../viewings/viewing';
import { chanceOfUplift } from './chance-of-uplift';
import { measureUplift } from './measure-uplift';
import { upliftTable } from './uplift-table';

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
  return book.jurors.flatMap((juror) => {
    const table = upliftTable(book, { ties, juror });
    const measured = measureUplift(table, table.own);
    if (measured === null) return [];
    const { films, others, points } = measured;
    const chance = chanceOfUplift(table, { atLeast: points, seed: juror });
    const chancePercent = Math.max(1, Math.round(100 * chance));
    return [{ juror, films, others, points: hundredth(points), chancePercent }];
  });
}
