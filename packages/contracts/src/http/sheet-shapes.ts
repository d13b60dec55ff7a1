import { z } from 'zod';
import { instantMs } from '../ids';

const ownId = z.string().regex(/^[a-z0-9-]{8,40}$/, 'an id that a device made up');
const filmMs = z.number().int().nonnegative();
const noteText = z.string().max(4000);

/** From and to in the film, milliseconds; what was played, never what was leapt over. */
export const watchedInterval = z.tuple([filmMs, filmMs]);

/** A juror's private note at one time of the film. */
export const timeNote = z.object({
  noteId: ownId,
  atMs: filmMs,
  text: z.string().max(1000),
  setAtMs: instantMs,
});

/** A mark that a newer one of another device replaced, kept so that its juror is told and can take it back. */
export const overruledMark = z.object({
  criterionId: z.string(),
  mark: z.number().nullable(),
  setAtMs: instantMs,
  keptMark: z.number().nullable(),
});

/**
 * What one device changed on a sheet since the office last took something from it. Sent again after a lost answer it changes nothing.
 * `setAtMs` is when the juror did it, by the server's clock as the device knows it; `baseAtMs` is the stamp of what the juror saw
 * before, null when there was nothing: so the office knows a deliberate change from one made in ignorance of another device.
 */
export const sheetChanges = z.object({
  deviceId: ownId,
  marks: z.record(
    z.string().max(60),
    z.object({
      mark: z.number().min(0).max(1000).nullable(),
      setAtMs: instantMs,
      baseAtMs: instantMs.nullable(),
    }),
  ),
  note: z.object({ text: noteText, setAtMs: instantMs, baseAtMs: instantMs.nullable() }).nullable(),
  watched: z.array(watchedInterval).max(1000),
  /** As the player measured it; counts only where the office does not know the film's length. */
  durationMs: filmMs.nullable(),
  position: z.object({ positionMs: filmMs, setAtMs: instantMs }).nullable(),
  /** Time with this film on the screen, running total of one visit. */
  visit: z.object({ visitId: ownId, spentMs: z.number().int().nonnegative() }).nullable(),
  /** A note without text is one that was deleted. */
  timeNotes: z.array(timeNote.extend({ text: z.string().max(1000).nullable() })).max(300),
});

/** What a juror's own sheet carries beside marks: for the own desk only, on no route for anybody else. */
export const sheetWorkings = {
  /** When each criterion was last set. */
  stamps: z.record(z.string(), instantMs),
  noteAtMs: instantMs.nullable(),
  watched: z.array(watchedInterval),
  timeNotes: z.array(timeNote),
  overruled: z.array(overruledMark),
  spentMs: z.number().int().nonnegative(),
};
