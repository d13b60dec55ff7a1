import { z } from 'zod';
import { bilingual } from '../bilingual';
import { contestId, instantMs, sha256Hex } from '../ids';
import type { Role } from '../roles';
import { defineHttp } from './define-http';

const ofContest = z.object({ contestId });
const readers: readonly Role[] = ['secretary', 'council', 'auditor'];
const reason = z.string().trim().min(3).max(1000);
const line = z.string().trim().min(1).max(500);

/** Id of a paper in the contest's list, with `/part` where the paper's sheets are numbered each for itself. */
const paperKey = z.string().regex(/^[a-z0-9-]{2,60}(\/[A-Za-z0-9-]{2,60})?$/, 'paper key');
/** A date as a clerk writes it; the calendar of the contest's place. */
const paperDay = z.object({
  year: z.number().int().min(2000).max(2100),
  month: z.number().int().min(1).max(12),
  day: z.number().int().min(1).max(31),
});
const paperIssue = z.object({ number: z.string().regex(/^\d{1,5}[a-z]?$/, 'paper number'), date: paperDay });

/** A signed copy that came back: the hash of its own bytes, and of the words that were signed. */
const signedScan = z.object({
  sha256: sha256Hex,
  contentHash: sha256Hex,
  fileName: z.string(),
  bytes: z.number().int().positive(),
  atMs: instantMs,
  byName: z.string(),
  /** Whether the records still give the very words that were signed. */
  isCurrent: z.boolean(),
  /** Signed front-door path to read it, for an hour. */
  path: z.string().nullable(),
});

/** What carries one number and one signature of its own. */
const paperPart = z.object({
  key: paperKey,
  title: z.string(),
  sheets: z.number().int().positive(),
  numbered: z.boolean(),
  /** As printed, e.g. `12-BB/BGK`; dots while it is a draft. */
  fullNumber: z.string(),
  issue: paperIssue.nullable(),
  contentHash: sha256Hex,
  scans: z.array(signedScan),
});

export const paperRow = z.object({
  paperId: z.string(),
  /** Name of its files without ending, as `getPaper` takes it. */
  file: z.string(),
  name: bilingual,
  formats: z.array(z.enum(['docx', 'pdf', 'xlsx'])),
  parts: z.array(paperPart),
});

/** What the final report says beyond the numbers that the records give (R1, R23). */
export const reportWords = z.object({
  publicity: z.array(line).max(50),
  lessons: z.array(line).max(50),
  proposals: z.array(line).max(50),
  costs: z.array(z.object({ name: line, valueDong: z.number().int().min(0).max(1e12) })).max(50),
});

export const paperRoutes = {
  listPapers: defineHttp({
    method: 'GET',
    path: '/api/award/:contestId/papers',
    audience: readers,
    summary: 'Papers that can be made now, with their numbers and signed copies',
    params: ofContest,
    reply: z.object({ papers: z.array(paperRow), waiting: z.array(bilingual) }),
  }),
  getPaper: defineHttp({
    method: 'GET',
    path: '/api/award/:contestId/papers/:file',
    audience: readers,
    summary: 'One paper, e.g. bang-tong-hop-diem.docx, .pdf or .xlsx',
    params: z.object({ contestId, file: z.string().regex(/^[a-z0-9-]+\.(docx|pdf|xlsx)$/) }),
  }),
  issuePaper: defineHttp({
    method: 'PUT',
    path: '/api/award/:contestId/paper-issues',
    audience: ['secretary'],
    summary: 'Enter number and date of a paper; to change them needs a reason, and the earlier ones are kept',
    params: ofContest,
    body: paperIssue.extend({ key: paperKey, reason: reason.nullable() }),
    reply: paperIssue,
  }),
  attachSignedScan: defineHttp({
    method: 'POST',
    path: '/api/award/:contestId/paper-scans',
    audience: ['secretary'],
    summary: 'Upload the signed copy of a paper: a PDF, JPEG or PNG of at most 25 MB as the raw body',
    params: ofContest,
    query: z.object({ key: paperKey, contentHash: sha256Hex, fileName: z.string().trim().min(1).max(200) }),
    reply: signedScan,
  }),
  getReportWords: defineHttp({
    method: 'GET',
    path: '/api/award/:contestId/report-words',
    audience: readers,
    summary: 'What the final report says beyond its numbers',
    params: ofContest,
    reply: reportWords.extend({ savedAtMs: instantMs.nullable() }),
  }),
  saveReportWords: defineHttp({
    method: 'PUT',
    path: '/api/award/:contestId/report-words',
    audience: ['secretary'],
    summary: 'Save parts of what the final report says beyond its numbers; the others stay',
    params: ofContest,
    body: reportWords.partial(),
    reply: reportWords.extend({ savedAtMs: instantMs.nullable() }),
  }),
};
