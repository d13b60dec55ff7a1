import { uniteWatched } from '@hoithi/scoring';
import type { Sheet } from '../api/shapes';
import type { Patch, ShownSheet } from './patch';

/** Lays what is only on this device over what the office has. */
export function overlayPatch(
  sheet: Pick<Sheet, 'marks' | 'note' | 'timeNotes' | 'watched' | 'positionMs'>,
  patch: Patch,
): ShownSheet {
  const marks: Record<string, number> = { ...sheet.marks };
  for (const [criterionId, { mark }] of Object.entries(patch.marks)) {
    if (mark === null) delete marks[criterionId];
    else marks[criterionId] = mark;
  }
  const changed = new Map(patch.timeNotes.map((note) => [note.noteId, note]));
  const kept = sheet.timeNotes.filter(({ noteId }) => !changed.has(noteId));
  const own = [...changed.values()].flatMap(({ text, ...note }) => (text === null ? [] : [{ ...note, text }]));
  return {
    marks,
    note: patch.note?.text ?? sheet.note,
    timeNotes: [...kept, ...own].toSorted((a, b) => a.atMs - b.atMs || (a.noteId < b.noteId ? -1 : 1)),
    watched: uniteWatched([...sheet.watched, ...patch.watched], null).map(([from, to]) => [from, to]),
    positionMs: patch.position?.positionMs ?? sheet.positionMs,
  };
}
