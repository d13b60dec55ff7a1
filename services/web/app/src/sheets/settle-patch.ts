import type { Patch } from './patch';

/** What is left to send after the office took `sent`: what the juror did in the meantime stays. */
export function settlePatch(current: Patch, sent: Patch): Patch {
  const sentNotes = new Map(sent.timeNotes.map((note) => [note.noteId, note.setAtMs]));
  const sentIntervals = new Set(sent.watched.map(String));
  return {
    ...current,
    marks: Object.fromEntries(
      Object.entries(current.marks).filter(
        ([criterionId, { setAtMs }]) => sent.marks[criterionId]?.setAtMs !== setAtMs,
      ),
    ),
    note: current.note?.setAtMs === sent.note?.setAtMs ? null : current.note,
    watched: current.watched.filter((interval) => !sentIntervals.has(String(interval))),
    position: current.position?.setAtMs === sent.position?.setAtMs ? null : current.position,
    visit: current.visit?.spentMs === sent.visit?.spentMs ? null : current.visit,
    timeNotes: current.timeNotes.filter(({ noteId, setAtMs }) => sentNotes.get(noteId) !== setAtMs),
  };
}
