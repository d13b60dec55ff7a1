import { parseScoreBook } from '@hoithi/scoring';
import { z } from 'zod';

/** The locked judging: the score book, and who J1, J2, … are. Marks are in the book and nowhere else. */
export const judgingDataSchema = z.object({
  lockedAtMs: z.number(),
  book: z.unknown().transform((json) => parseScoreBook(json)),
  bookHash: z.string(),
  jurors: z.array(
    z.object({ id: z.string(), staffId: z.string(), name: z.string(), title: z.string(), unitName: z.string() }),
  ),
  recusals: z.array(z.object({ jurorId: z.string(), code: z.string(), reason: z.string() })),
  /** What stands on a sealed sheet beside its marks. */
  sheets: z.array(
    z.object({
      jurorId: z.string(),
      code: z.string(),
      sealedAtMs: z.number(),
      note: z.string(),
      sheetHash: z.string(),
      /** Where the marks were keyed from a paper sheet: by whom, and the hash of its scan. */
      keyed: z
        .object({ firstName: z.string(), secondName: z.string(), scanSha256: z.string() })
        .nullable()
        .default(null),
    }),
  ),
  /** Sealed sheets that the council has voted not to count. */
  exclusions: z
    .array(
      z.object({
        jurorId: z.string(),
        codes: z.array(z.string()),
        reason: z.string(),
        for: z.number().int(),
        against: z.number().int(),
        atMs: z.number(),
      }),
    )
    .default([]),
  settlements: z.array(
    z.object({
      codes: z.array(z.string()),
      order: z.array(z.string()),
      by: z.enum(['jury-vote', 'chair']),
      /** The jury's secret vote; null where there was none, and in records from before it was told. */
      votes: z.object({ for: z.number().int(), against: z.number().int() }).nullable().default(null),
      reason: z.string(),
    }),
  ),
});

/** How judging stopped, and the jury's talk about the films that the marks did not tell apart: places in them, and what it came to. */
export const stoppingDataSchema = z.object({
  state: z.enum(['sure', 'cannot-tell', 'deliberate']),
  stopAtPercent: z.number().int(),
  films: z.array(
    z.object({
      code: z.string(),
      places: z.array(z.object({ fromMs: z.number(), toMs: z.number(), notes: z.number().int() })),
    }),
  ),
  conclusion: z.object({ text: z.string(), byName: z.string(), atMs: z.number() }).nullable(),
});

const counter = z.number().int().nullable();

/** What a person read off one channel that no program counts; null where the channel does not show a counter. */
const snapshotData = z.object({
  channelId: z.string(),
  takenAtMs: z.number(),
  byName: z.string(),
  confirmed: z.object({ byName: z.string(), atMs: z.number() }).nullable(),
  rows: z.array(z.object({ code: z.string(), reactions: counter, comments: counter, shares: counter, views: counter })),
  pictures: z.array(z.object({ fileName: z.string(), sha256: z.string() })),
});

/** The frozen interaction (R18). */
export const freezeDataSchema = z.object({
  /** The instant the counts are of; null in records from before it was told. */
  freezeAtMs: z.number().nullable().default(null),
  takenAtMs: z.number(),
  hash: z.string(),
  /** As the record says: acts recorded, and what they come to with the weight of a site vote. */
  counts: z.array(z.object({ code: z.string(), raw: z.number().int(), accepted: z.number().int() })),
  snapshots: z.array(snapshotData).default([]),
});

/** The council's decision (R8, R19). */
const decided = z.object({
  decisionId: z.string(),
  decidedAtMs: z.number(),
  awards: z.array(z.object({ prizeId: z.string(), codes: z.array(z.string()) })),
  interactionWinner: z.string().nullable(),
  changes: z.array(z.object({ prizeId: z.string(), reason: z.string() })),
  /** Why more money is given than the budget holds (O3); null where it is not. */
  overBudgetReason: z.string().nullable().default(null),
});

export const decisionDataSchema = decided.extend({
  /** Editions that this one has replaced after the complaints, oldest first. */
  earlier: z.array(decided).default([]),
});

/** What only the people in the room know; left for the pen where it is missing. */
export const meetingDataSchema = z.object({
  /** Who was there against who has to be, counted on the members of that day; null in records from before it was told. */
  quorum: z
    .object({ present: z.number().int(), of: z.number().int(), needed: z.number().int(), met: z.boolean() })
    .nullable()
    .default(null),
  startedAtMs: z.number(),
  endedAtMs: z.number().nullable(),
  place: z.string(),
  chair: z.string(),
  secretary: z.string(),
  present: z.array(z.string()),
  absent: z.array(z.object({ name: z.string(), reason: z.string() })),
  guests: z.array(z.string()),
  incidents: z.string(),
  votes: z.array(
    z.object({ prizeId: z.string(), code: z.string().nullable(), for: z.number().int(), against: z.number().int() }),
  ),
});
