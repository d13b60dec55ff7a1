import type { Given, Sheet } from '../api/shapes';

type Changes = Given<'saveSheet'>['body'];
export type MarkChange = Changes['marks'][string];
export type NoteChange = Changes['timeNotes'][number];
export type Marks = Readonly<Record<string, number>>;

/** A seal that the juror asked for and the office has not confirmed: it covers exactly these marks. */
export type AskedSeal = { readonly askedAtMs: number; readonly marks: Marks; readonly note: string };

/** What a juror did on this device that the office does not have yet. */
export type Patch = {
  readonly marks: Readonly<Record<string, MarkChange>>;
  readonly note: Changes['note'];
  readonly watched: readonly (readonly [number, number])[];
  readonly durationMs: number | null;
  readonly position: Changes['position'];
  readonly visit: Changes['visit'];
  readonly timeNotes: readonly NoteChange[];
  readonly seal: AskedSeal | null;
};

export const NO_PATCH: Patch = {
  marks: {},
  note: null,
  watched: [],
  durationMs: null,
  position: null,
  visit: null,
  timeNotes: [],
  seal: null,
};

/** Whether there is something to be sent before a seal can be. */
export const hasChanges = (patch: Patch): boolean =>
  Object.keys(patch.marks).length > 0 ||
  patch.note !== null ||
  patch.watched.length > 0 ||
  patch.position !== null ||
  patch.visit !== null ||
  patch.timeNotes.length > 0;

/** Whether anything of it is the juror's own words or marks; a place in the film is no loss. */
export const hasOwnWords = (patch: Patch): boolean =>
  Object.keys(patch.marks).length > 0 || patch.note !== null || patch.timeNotes.length > 0 || patch.seal !== null;

/** The own sheet as the juror sees it: what the office has, and over it what is only here. */
export type ShownSheet = Pick<Sheet, 'marks' | 'note' | 'timeNotes' | 'watched' | 'positionMs'>;
