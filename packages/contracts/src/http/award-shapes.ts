import { z } from 'zod';
import { bilingual } from '../bilingual';
import { filmSources } from '../film-sources';
import { contestId, entryCode, entryId, instantMs, sha256Hex, userId } from '../ids';
import {
  complaintsState,
  councilDecision,
  decisionDraft,
  entryLights,
  juryTalk,
  quorum,
  tieVotes,
} from './council-shapes';
import { myKeyed } from './keyed-sheet-shapes';
import { sheetWorkings } from './sheet-shapes';

/** Marks by criterion id, in rubric points on the contest's step (quarter points), e.g. {"theme": 27.5}. */
export const marks = z.record(z.string().max(60), z.number().min(0).max(1000));
const sheetState = z.enum(['unscored', 'draft', 'sealed', 'recused']);

/** A juror's own sheet. No other juror's marks, mean or public counter is in it (O14). */
export const mySheet = z.object({
  state: sheetState,
  marks,
  note: z.string(),
  total: z.string().nullable(),
  watchedShare: z.number().min(0).max(1),
  positionMs: z.number().int().nonnegative(),
  savedAtMs: instantMs.nullable(),
  sealedAtMs: instantMs.nullable(),
  sheetHash: sha256Hex.nullable(),
  recusedReason: z.string().nullable(),
  /** Why the secretary gave the sealed sheet back; null once it is sealed again. */
  reopened: z.object({ atMs: instantMs, reason: z.string() }).nullable(),
  /** Set where this sheet is being keyed, or was sealed, from paper. */
  keyed: myKeyed.nullable(),
  ...sheetWorkings,
});

export const ballotRow = z.object({
  entryId,
  code: entryCode,
  title: z.string(),
  posterPath: z.string().nullable(),
  durationMs: z.number().int().nullable(),
  order: z.number().int(),
  state: sheetState,
  /** How much of the film this juror has watched, and how long it was on the juror's screen. */
  watchedShare: z.number().min(0).max(1),
  spentMs: z.number().int().nonnegative(),
});

export const ballotView = ballotRow.extend({
  summary: z.string(),
  form: z.string(),
  aiUse: z.string().nullable(),
  playPath: z.string().nullable(),
  /** Lighter renditions of the same film; null until they are made. */
  preview: filmSources.nullable(),
  rubric: z.array(
    z.object({
      id: z.string(),
      name: bilingual,
      max: z.number(),
      levels: z.array(z.object({ from: z.number(), text: bilingual })),
    }),
  ),
  step: z.number(),
  sheet: mySheet,
  next: entryId.nullable(),
});

const rankingRow = z.object({
  entryId,
  code: entryCode,
  title: z.string(),
  authorNames: z.array(z.string()),
  unitName: z.string(),
  rank: z.number().int().nullable(),
  score: z.string(),
  validSheets: z.number().int(),
  status: z.enum(['ranked', 'too-few-sheets']),
  tieBrokenBy: z.string().nullable(),
  proposedPrizeId: z.string().nullable(),
  /** Per juror total of the sheet, also of one that the council has excluded; null where recused or missing. */
  sheets: z.array(
    z.object({
      jurorId: userId,
      jurorName: z.string(),
      total: z.string().nullable(),
      state: z.enum(['valid', 'recused', 'excluded', 'missing']),
      /** Keyed from the juror's paper by two persons. */
      fromPaper: z.boolean(),
    }),
  ),
});

export const councilView = z.object({
  contestId,
  ready: z.boolean(),
  missing: z.array(bilingual),
  ranking: z.array(rankingRow),
  openTies: z.array(z.array(entryId)),
  prizes: z.array(
    z.object({
      prizeId: z.string(),
      name: bilingual,
      count: z.number().int(),
      valueDong: z.number().int(),
      proposed: z.array(entryId),
    }),
  ),
  interaction: z
    .object({
      /** The prize for it; null where the contest has none. */
      prizeId: z.string().nullable(),
      takenAtMs: instantMs,
      hash: sha256Hex,
      rows: z.array(
        z.object({
          entryId,
          code: entryCode,
          raw: z.number().int(),
          accepted: z.number().int(),
          /** Different people whose votes stood, and when the last of them was given; null where the freeze did not tell. */
          voters: z.number().int().nullable(),
          reachedAtMs: instantMs.nullable(),
        }),
      ),
      proposed: entryId.nullable(),
      tie: z.array(entryId),
      /** Had at least as many, but are proposed for a jury prize and may not win both (O13); most first. */
      passedOver: z.array(z.object({ entryId, prizeId: z.string() })),
      /** What told works of equal counts at the top apart; null where nothing had to, or has yet. */
      tieBrokenBy: z.enum(['unique-verified-voters', 'earlier-attainment', 'public-lot']).nullable(),
      /** Whether the rules leave the tie to a public lot now. */
      awaitsLot: z.boolean(),
      lot: z.object({ entries: z.array(entryId), source: z.string(), seed: z.string() }).nullable(),
    })
    .nullable(),
  budgetDong: z.number().int(),
  settled: z.array(
    z.object({
      entries: z.array(entryId),
      order: z.array(entryId),
      by: z.enum(['jury-vote', 'chair']),
      votes: tieVotes.nullable(),
      reason: z.string(),
    }),
  ),
  decision: councilDecision.nullable(),
  draft: decisionDraft.nullable(),
  quorum,
  /** Only the meeting's chair may confirm; `chairId` is null while no meeting is open. */
  chairConfirms: z.boolean(),
  chairId: userId.nullable(),
  complaints: complaintsState,
  lights: z.array(entryLights),
  /** The jury's talk about films that the marks do not tell apart; null before the lock. */
  talk: juryTalk.nullable(),
});
