import type { flag } from '@hoithi/contracts';
import { findLittleWatched, findStraightLining, findUnitUplift } from '@hoithi/scoring';
import type { z } from 'zod';
import { sealOrder } from '../diagnostics/seal-order';
import { unitTies, type FlagSources } from './flag-sources';
import { watchedPercent } from './watched-percent';

export type FoundFlag = z.input<typeof flag> & { readonly juror: string; readonly entry: string | null };

/** Flags that may be told before the lock: none of them lets a mark, a rank or another juror's opinion be guessed (O14). */
export function flagsBeforeLock(from: FlagSources): readonly FoundFlag[] {
  return [...ownPatterns(from), ...countTies(from)];
}

/** All flags, for the council, once judging is locked: the uplift of the own unit comes from marks. */
export function flagsAfterLock(from: FlagSources): readonly FoundFlag[] {
  const rules = from.contest.definition.jury.flags;
  return [...ownPatterns(from), ...findUnitUplift(from.book, { ties: unitTies(from), rules })];
}

function ownPatterns(from: FlagSources): readonly FoundFlag[] {
  const { jury } = from.contest.definition;
  const watched = from.sheets.flatMap((sheet) => {
    const juror = from.numberOf.get(sheet.jurorId);
    const entry = from.codeOf.get(sheet.entryId);
    if (sheet.seal === null || juror === undefined || entry === undefined) return [];
    return [{ juror, entry, watchedPercent: watchedPercent(sheet) }];
  });
  return [
    ...findStraightLining(from.book, { order: sealOrder(from), rules: jury.flags }),
    ...findLittleWatched(watched, jury.watchedFlagBelowPercent),
  ];
}

/** How many films of the own unit a juror has sealed in spite of the tie; what they got stays closed. */
function countTies(from: FlagSources): readonly FoundFlag[] {
  const ties = unitTies(from);
  return [...new Set(ties.map(({ juror }) => juror))].flatMap((juror) => {
    const films = new Set(ties.filter((tie) => tie.juror === juror).map(({ entry }) => entry));
    const value = from.book.sheets.filter(
      (sheet) => sheet.juror === juror && sheet.state === 'valid' && films.has(sheet.entry),
    ).length;
    if (value === 0) return [];
    const text = {
      vi: `${value} phiếu đã niêm phong cho tác phẩm cùng cơ quan; mức chênh điểm chỉ được tính sau khi khoá phiếu.`,
      en: `${value} sealed ${value === 1 ? 'sheet' : 'sheets'} on films of the own unit; the difference in marks is worked out after the lock only.`,
    };
    return [{ kind: 'unit-tie', juror, entry: null, value, unit: 'films', text }];
  });
}
