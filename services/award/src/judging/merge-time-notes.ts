import type { TimeNote } from '../store/workings';

/** Per note the newest word counts, a deletion too; the list is in the order of the film. */
export function mergeTimeNotes(current: readonly TimeNote[], changed: readonly TimeNote[]): readonly TimeNote[] {
  const byId = new Map(current.map((note) => [note.noteId, note]));
  for (const note of changed) {
    const known = byId.get(note.noteId);
    if (known === undefined || note.setAtMs > known.setAtMs) byId.set(note.noteId, note);
  }
  return [...byId.values()].toSorted((a, b) => a.atMs - b.atMs || (a.noteId < b.noteId ? -1 : 1));
}
