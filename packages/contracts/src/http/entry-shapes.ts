import { z } from 'zod';
import { bilingual } from '../bilingual';
import { entryOutcome, entryPhase } from '../entry-fields';
import { contestId, entryCode, entryId, instantMs, sha256Hex, uploadId } from '../ids';
import { filmSources } from '../film-sources';
import { finding } from '../inspection';
import { screenedItems } from '../screening-fields';

/** One natural person behind an entry (O11). Which fields are required is the contest's data; drafts may lack any. */
export const authorForm = z.object({
  fullName: z.string().trim().max(120),
  birthYear: z.number().int().min(1900).max(2100).nullable(),
  category: z.string().max(60),
  unitName: z.string().trim().max(200),
  localityId: z.string().max(60),
  phone: z.string().trim().max(30),
  email: z.string().trim().max(200),
  isLeader: z.boolean(),
  guardian: z
    .object({
      fullName: z.string().max(120),
      relation: z.string().max(60),
      phone: z.string().max(30),
      consent: z.boolean(),
    })
    .nullable(),
});

/** What an entrant fills in; saved piece by piece while it is a draft. */
export const entryForm = z.object({
  title: z.string().trim().max(200),
  summary: z.string().trim().max(2000),
  form: z.string().max(60),
  contentType: z.string().max(60),
  aboutPlace: z.string().trim().max(200),
  authors: z.array(authorForm).max(20),
  /** Ids of the contest's declarations that were ticked. */
  declarations: z.array(z.string().max(60)).max(40),
  aiUse: z.string().trim().max(500).nullable(),
});

export const versionView = z.object({
  version: z.number().int().positive(),
  uploadId,
  fileName: z.string(),
  bytes: z.number().int(),
  sha256: sha256Hex.nullable(),
  submittedAtMs: instantMs,
  verdict: z.enum(['accepted', 'must-fix', 'unprocessable']).nullable(),
  findings: z.array(finding),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});

export const timelineStep = z.object({
  atMs: instantMs,
  phase: z.string(),
  text: bilingual,
});

/** The proof of a submission: what, when, which bytes. */
export const receipt = z.object({
  code: entryCode,
  contestId,
  entryId,
  version: z.number().int().positive(),
  title: z.string(),
  fileName: z.string(),
  bytes: z.number().int(),
  sha256: sha256Hex.nullable(),
  submittedAtMs: instantMs,
});

/** An entry as its entrant sees it. */
export const entryView = z.object({
  entryId,
  contestId,
  code: entryCode.nullable(),
  form: entryForm,
  phase: z.union([z.literal('draft'), z.literal('uploading'), entryPhase]),
  outcome: entryOutcome.nullable(),
  prizeId: z.string().nullable(),
  stateWord: bilingual,
  waitingFor: bilingual,
  untilMs: instantMs.nullable(),
  owner: z.string(),
  needsAttention: z.boolean(),
  versions: z.array(versionView),
  upload: z
    .object({
      uploadId,
      fileName: z.string(),
      fingerprint: z.string(),
      bytes: z.number().int(),
      receivedBytes: z.number().int(),
      state: z.enum(['receiving', 'complete', 'stored', 'expired']),
    })
    .nullable(),
  timeline: z.array(timelineStep),
  /** Signed front-door paths, present when the rendition exists. */
  media: z.object({
    play: z.string().nullable(),
    poster: z.string().nullable(),
    sheet: z.string().nullable(),
    preview: filmSources.nullable(),
  }),
  savedAtMs: instantMs,
  /** What screeners have asked to be supplied and what for, oldest first; never who asked. Only while screening waits for it. */
  repairs: z.array(z.object({ items: screenedItems, reason: z.string(), atMs: instantMs })),
  /** What the entrant may do now: `edit`, `upload`, `submit`, `replace`, `withdraw`, `delete`. */
  actions: z.array(z.enum(['edit', 'upload', 'submit', 'replace', 'withdraw', 'delete'])),
});

export type AuthorForm = z.infer<typeof authorForm>;
export type EntryForm = z.infer<typeof entryForm>;
export type EntryHttpView = z.infer<typeof entryView>;
export type Receipt = z.infer<typeof receipt>;
