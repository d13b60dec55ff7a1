import { z } from 'zod';
import { entryOutcome, entryPhase } from '../../entry-fields';
import { contestId, entryCode, entryId, instantMs, sha256Hex, userId } from '../../ids';
import { defineRpc } from '../../rpc-contract';
import { screenedItems, screeningVote } from '../../screening-fields';

/** What lists and minutes say of an entry: display names (O10), never a telephone, an address or a year of birth. */
export const entryRecord = z.object({
  entryId,
  code: entryCode,
  phase: entryPhase,
  outcome: entryOutcome.nullable(),
  /** When it became a finalist; null where it never did. */
  finalistAtMs: instantMs.nullable(),
  /** When its outcome came; null before. */
  endedAtMs: instantMs.nullable(),
  /** Why it did not go on: the reason that a person gave, or what the technical check found. */
  endReason: z.string().nullable(),
  title: z.string(),
  summary: z.string(),
  formId: z.string(),
  contentTypeId: z.string(),
  aboutPlace: z.string(),
  unitName: z.string(),
  localityName: z.string(),
  aiUse: z.string().nullable(),
  authors: z.array(
    z.object({
      name: z.string(),
      categoryId: z.string(),
      unitName: z.string(),
      localityName: z.string(),
      isLeader: z.boolean(),
    }),
  ),
  declarationIds: z.array(z.string()),
  film: z
    .object({
      version: z.number().int().positive(),
      fileName: z.string(),
      bytes: z.number().int(),
      sha256: sha256Hex.nullable(),
      submittedAtMs: instantMs,
      verdict: z.enum(['accepted', 'must-fix', 'unprocessable']).nullable(),
      durationMs: z.number().nullable(),
      width: z.number().nullable(),
      height: z.number().nullable(),
    })
    .nullable(),
  votes: z.array(
    z.object({
      screenerId: userId,
      screenerName: z.string(),
      vote: screeningVote,
      items: screenedItems.default([]),
      reason: z.string().nullable(),
      atMs: instantMs,
    }),
  ),
});
export type EntryRecordBody = z.infer<typeof entryRecord>;

/** As many records as surely fit one message of the bus (256 KB), with the most authors and votes. */
export const ENTRY_RECORDS_PAGE = 10;

/** Submitted entries in order of code, a page at a time, for the papers (R14, R16, R23). */
export const entryRecords = defineRpc({
  service: 'intake',
  verb: 'entry-records',
  request: z.object({ contestId, after: entryCode.nullable(), limit: z.number().int().min(1).max(ENTRY_RECORDS_PAGE) }),
  reply: z.object({ entries: z.array(entryRecord), next: entryCode.nullable() }),
});
