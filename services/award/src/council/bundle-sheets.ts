import { hashMarks, type ClosedSheet, type SheetOpening } from '@hoithi/scoring';
import type { Award } from '../award';
import type { Seal, Sheet } from '../store/sheet';
import { jurorNumber } from './build-score-book';
import type { Room } from './read-room';

const byName = (a: { readonly entry: string; readonly sealedAtMs: number }, b: typeof a): number =>
  a.entry === b.entry ? a.sealedAtMs - b.sealedAtMs : a.entry < b.entry ? -1 : 1;

/**
 * Every seal of a contest, once: opened with its salt where the book has the marks, closed where it is not counted. Of a
 * closed one it is told whose and which sheet it was and why, so that it can be found in the log; its marks are not told.
 */
export function bundleSheets(
  award: Award,
  of: { readonly room: Room; readonly sheets: readonly Sheet[] },
): { readonly sheets: readonly SheetOpening[]; readonly closedSheets: readonly ClosedSheet[] } {
  const { room } = of;
  const codeOf = new Map(room.ballots.map((ballot) => [ballot.entryId, ballot.code]));
  const inBook = new Set(room.book.entries);
  const sheets: SheetOpening[] = [];
  const closedSheets: ClosedSheet[] = [];
  for (const { entryId, jurorId, contestId, marks, seal, earlier } of of.sheets) {
    const entry = codeOf.get(entryId) ?? '';
    const tag = award.tags(contestId, jurorId);
    for (const past of earlier) closedSheets.push({ ...closed(past, past.marks), tag, entry, why: 'reopened' });
    if (seal === null) continue;
    if (!inBook.has(entry)) {
      closedSheets.push({ ...closed(seal, marks), tag, entry, why: 'entry-left' });
      continue;
    }
    const { sealedAtMs, salt, sheetHash } = seal;
    const juror = jurorNumber(room.lock.jurorIds.indexOf(jurorId));
    sheets.push({ juror, entry, sealedAtMs, salt, sheetHash });
  }
  return { sheets: sheets.toSorted(byName), closedSheets: closedSheets.toSorted(byName) };
}

const closed = ({ sealedAtMs, salt, sheetHash }: Seal, marks: Sheet['marks']) => ({
  sealedAtMs,
  marksHash: hashMarks({ marks, salt }),
  sheetHash,
});
