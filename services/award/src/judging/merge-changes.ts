import type { sheetChanges } from '@hoithi/contracts';
import { uniteWatched, watchedShare } from '@hoithi/scoring';
import type { z } from 'zod';
import type { Sheet } from '../store/sheet';
import { NO_WORKINGS, type Workings } from '../store/workings';
import { mergeMarks } from './merge-marks';
import { mergeNote } from './merge-note';
import { mergeTimeNotes } from './merge-time-notes';

export type SheetChanges = z.output<typeof sheetChanges>;
type Merged = Pick<Sheet, 'marks' | 'note' | 'watchedShare' | 'positionMs' | 'savedAtMs'> & {
  readonly workings: Workings;
};

const MOST_VISITS = 500;

/** The draft with what a device changed taken over; sending the same again gives the same. */
export function mergeChanges(
  sheet: Pick<Sheet, 'marks' | 'note' | 'positionMs' | 'watchedShare' | 'workings'>,
  from: { readonly changes: SheetChanges; readonly durationMs: number | null; readonly nowMs: number },
): Merged {
  const { changes, nowMs } = from;
  const { deviceId } = changes;
  const workings = sheet.workings ?? NO_WORKINGS;
  const durationMs = from.durationMs ?? changes.durationMs;
  const sawNothingNew = changes.watched.length === 0 || durationMs === null;
  const { marks, stamps, overruled } = mergeMarks({ ...workings, marks: sheet.marks }, { ...changes, nowMs });
  const note = { text: sheet.note, stamp: workings.noteStamp };
  const merged = changes.note === null ? note : mergeNote(note, { ...changes.note, deviceId, nowMs });
  const watched = sawNothingNew
    ? workings.watched
    : uniteWatched([...workings.watched, ...changes.watched], durationMs);
  const position = changes.position;
  const isLater = position !== null && position.setAtMs > workings.positionAtMs;
  return {
    marks,
    note: merged.text,
    watchedShare: sawNothingNew ? sheet.watchedShare : watchedShare(watched, durationMs),
    positionMs: isLater ? position.positionMs : sheet.positionMs,
    savedAtMs: nowMs,
    workings: {
      stamps,
      noteStamp: merged.stamp,
      watched,
      positionAtMs: isLater ? Math.min(position.setAtMs, nowMs) : workings.positionAtMs,
      timeNotes: mergeTimeNotes(workings.timeNotes, { changed: changes.timeNotes, deviceId, nowMs }),
      overruled,
      visits: mergeVisits(workings.visits, changes.visit),
    },
  };
}

function mergeVisits(visits: Workings['visits'], visit: SheetChanges['visit']): Workings['visits'] {
  if (visit === null) return visits;
  const known = visits[visit.visitId];
  if (known === undefined && Object.keys(visits).length >= MOST_VISITS) return visits;
  return { ...visits, [visit.visitId]: Math.max(known ?? 0, visit.spentMs) };
}
