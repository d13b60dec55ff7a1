import { awardRoutes, ContestError, type sheetChanges } from '@hoithi/contracts';
import { uniteWatched, watchedShare } from '@hoithi/scoring';
import type { Express } from 'express';
import type { z } from 'zod';
import type { Ballot, Sheet } from '../../app/src/api/shapes';
import { mount } from './mount';

type Changes = z.output<typeof sheetChanges>;

/** The juror's own sheets: what one device changed is laid over what there is; how two devices meet is the real service's. */
export function mountSheets(
  app: Express,
  of: {
    readonly find: (entryId: string) => Ballot;
    readonly put: (ballot: Ballot, part: Partial<Sheet>) => Sheet;
  },
): void {
  const { find, put } = of;
  mount(app, awardRoutes.saveSheet, ({ params, body }) => {
    const ballot = find(params.entryId);
    return put(ballot, takeChanges(ballot, body));
  });
  mount(app, awardRoutes.sealSheet, ({ params, body }) => {
    const ballot = find(params.entryId);
    if (ballot.rubric.some((criterion) => body.marks[criterion.id] === undefined))
      throw new ContestError('sheet-incomplete');
    const { marks, note } = body;
    return put(ballot, { marks, note, state: 'sealed', sealedAtMs: Date.now(), sheetHash: 'd'.repeat(64) });
  });
}

function takeChanges({ sheet, durationMs }: Ballot, changes: Changes): Partial<Sheet> {
  const marks: Record<string, number> = { ...sheet.marks };
  const stamps: Record<string, number> = { ...sheet.stamps };
  for (const [criterionId, { mark, setAtMs }] of Object.entries(changes.marks)) {
    stamps[criterionId] = setAtMs;
    if (mark === null) delete marks[criterionId];
    else marks[criterionId] = mark;
  }
  const changed = new Set(changes.timeNotes.map((note) => note.noteId));
  const watched = uniteWatched([...sheet.watched, ...changes.watched], null).map(([from, to]): [number, number] => [
    from,
    to,
  ]);
  return {
    state: 'draft',
    marks,
    stamps,
    note: changes.note?.text ?? sheet.note,
    noteAtMs: changes.note?.setAtMs ?? sheet.noteAtMs,
    watched,
    watchedShare: watchedShare(watched, durationMs),
    positionMs: changes.position?.positionMs ?? sheet.positionMs,
    timeNotes: [
      ...sheet.timeNotes.filter((note) => !changed.has(note.noteId)),
      ...changes.timeNotes.flatMap(({ text, ...note }) => (text === null ? [] : [{ ...note, text }])),
    ],
    spentMs: Math.max(sheet.spentMs, changes.visit?.spentMs ?? 0),
    savedAtMs: Date.now(),
  };
}
