import type { TimeNote } from '../store/workings';

export type TimeNoteChange = Pick<TimeNote, 'noteId' | 'atMs' | 'text' | 'setAtMs'>;

/**
 * Per note the newest word counts, a deletion too; the list is in the order of the film. The same message twice changes nothing.
 * @param from.nowMs no device's clock reaches beyond the server's, or no other device could change its notes
 */
export function mergeTimeNotes(
  current: readonly TimeNote[],
  from: { readonly changed: readonly TimeNoteChange[]; readonly deviceId: string; readonly nowMs: number },
): readonly TimeNote[] {
  const byId = new Map(current.map((note) => [note.noteId, note]));
  for (const { setAtMs: saidAtMs, ...change } of from.changed) {
    const known = byId.get(change.noteId);
    const setAtMs = Math.min(saidAtMs, from.nowMs);
    const note = { ...change, setAtMs, saidAtMs, deviceId: from.deviceId };
    if (known === undefined) byId.set(note.noteId, note);
    else if (known.deviceId !== from.deviceId) {
      if (setAtMs > known.setAtMs) byId.set(note.noteId, note);
    } else if (saidAtMs > (known.saidAtMs ?? known.setAtMs)) {
      byId.set(note.noteId, { ...note, setAtMs: Math.max(setAtMs, known.setAtMs + 1) });
    }
  }
  return [...byId.values()].toSorted((a, b) => a.atMs - b.atMs || (a.noteId < b.noteId ? -1 : 1));
}
