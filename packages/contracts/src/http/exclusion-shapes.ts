import { z } from 'zod';
import { entryCode, entryId, instantMs, sha256Hex, userId } from '../ids';

const reason = z.string().trim().min(3).max(1000);

/** What is not to be counted: one sealed sheet, or with `entryId` null all sheets of a juror. */
export const exclusionTarget = z.object({ jurorId: userId, entryId: entryId.nullable() });
export const exclusionForm = exclusionTarget.extend({ reason });

/** The books that a vote was taken on, as the comparison named them: what has changed meanwhile is looked at again. */
const seenBooks = z.object({ countedHash: sha256Hex, excludedHash: sha256Hex });

export const exclusionVote = z.object({
  motionId: z.string().min(3).max(80),
  for: z.number().int().min(0).max(100),
  against: z.number().int().min(0).max(100),
  seen: seenBooks,
});
export const exclusionUndo = z.object({ motionId: z.string().min(3).max(80), reason });

const place = z.object({
  rank: z.number().int().nullable(),
  score: z.string().nullable(),
  validSheets: z.number().int(),
  status: z.enum(['ranked', 'too-few-sheets']),
  prizeId: z.string().nullable(),
});

/** Both rankings side by side: with the sheets counted, and without them. */
export const exclusionComparison = seenBooks.extend({
  sheets: z.array(entryId),
  rows: z.array(
    z.object({ entryId, code: entryCode, title: z.string(), isTouched: z.boolean(), counted: place, excluded: place }),
  ),
  /** The jury prizes that go to other works. */
  borders: z.array(z.object({ prizeId: z.string(), added: z.array(entryId), removed: z.array(entryId) })),
  /** Ties that keep a prize from being given, without the sheets. */
  tiesExcluded: z.array(z.array(entryId)),
});

const act = { byName: z.string(), atMs: instantMs };

export const exclusionMotion = exclusionTarget.extend({
  motionId: z.string(),
  jurorName: z.string(),
  state: z.enum(['proposed', 'carried', 'rejected', 'undone']),
  reason: z.string(),
  ...act,
  vote: z.object({ for: z.number().int(), against: z.number().int(), needed: z.number().int(), ...act }).nullable(),
  undone: z.object({ reason: z.string(), ...act }).nullable(),
  /** Null once undone, rejected, or where none of its sheets is in the book any more. */
  comparison: exclusionComparison.nullable(),
});

/** Which sheets the council may leave out, and its motions so far. */
export const exclusionsView = z.object({
  /** Nothing is put forward or decided yet. */
  mayChange: z.boolean(),
  /** Voices that carry a motion in the meeting as it is written down; null while it is not. */
  votesNeeded: z.number().int().nullable(),
  /** Below this share of sealed sheets a juror may be left out wholly. */
  leaveOutBelowPercent: z.number().int(),
  jurors: z.array(
    z.object({
      jurorId: userId,
      name: z.string(),
      sealed: z.number().int(),
      owed: z.number().int(),
      mayLeaveOut: z.boolean(),
      sheets: z.array(z.object({ entryId, code: entryCode, watchedShare: z.number().min(0).max(1) })),
    }),
  ),
  motions: z.array(exclusionMotion),
});
