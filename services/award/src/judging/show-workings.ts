import type { mySheet } from '@hoithi/contracts';
import type { z } from 'zod';
import type { Workings } from '../store/workings';
import { spentMs } from './spent-ms';

type Shown = Pick<z.input<typeof mySheet>, 'stamps' | 'noteAtMs' | 'watched' | 'timeNotes' | 'overruled' | 'spentMs'>;

/** The juror's own workings as the own desk needs them; which device said what stays here. */
export function showWorkings(workings: Workings): Shown {
  const { stamps, noteStamp, watched, timeNotes, overruled } = workings;
  return {
    stamps: Object.fromEntries(Object.entries(stamps).map(([criterionId, { setAtMs }]) => [criterionId, setAtMs])),
    noteAtMs: noteStamp?.setAtMs ?? null,
    watched: watched.map(([from, to]) => [from, to]),
    timeNotes: timeNotes.flatMap(({ noteId, atMs, text, setAtMs }) =>
      text === null ? [] : [{ noteId, atMs, text, setAtMs }],
    ),
    overruled: overruled.map((mark) => ({ ...mark })),
    spentMs: spentMs(workings),
  };
}
