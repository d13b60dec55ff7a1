import { z } from 'zod';
import { contestId, entryCode, instantMs } from '../ids';
import type { Role } from '../roles';
import { defineHttp } from './define-http';

const ofContest = z.object({ contestId });
const complaintId = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/, 'complaint id');
const room: readonly Role[] = ['council', 'secretary', 'auditor'];

const text = z.string().trim().min(10).max(4000);
/** What a complaint is about: a work, a prize, or the result as a whole. */
const about = { code: entryCode.nullable(), prizeId: z.string().max(60).nullable() };

/** One complaint as who made it sees it. */
export const ownComplaint = z.object({
  complaintId,
  atMs: instantMs,
  ...about,
  text: z.string(),
  answer: z.object({ atMs: instantMs, upheld: z.boolean(), text: z.string() }).nullable(),
});

/** The same for those who answer it. */
export const complaintRow = ownComplaint.extend({
  /** The account's name, or the name on the paper. */
  fromName: z.string(),
  onPaper: z.boolean(),
  answeredByName: z.string().nullable(),
});

/** Complaints about the provisional result (O18). Their texts stay in this service. */
export const complaintRoutes = {
  fileComplaint: defineHttp({
    method: 'POST',
    path: '/api/award/:contestId/complaints',
    audience: 'signed-in',
    summary: 'Complain about the provisional result, as an entrant of the contest; the same id again changes nothing',
    params: ofContest,
    body: z.object({ complaintId, ...about, text }),
    reply: ownComplaint,
  }),
  listMyComplaints: defineHttp({
    method: 'GET',
    path: '/api/award/:contestId/complaints/mine',
    audience: 'signed-in',
    summary: 'My complaints with their answers, and until when I may complain',
    params: ofContest,
    reply: z.object({ rows: z.array(ownComplaint), closeAtMs: instantMs.nullable(), mayComplain: z.boolean() }),
  }),
  filePaperComplaint: defineHttp({
    method: 'POST',
    path: '/api/award/:contestId/complaints/paper',
    audience: ['secretary'],
    summary: 'Enter a complaint that came on paper within its time',
    params: ofContest,
    body: z.object({
      complaintId,
      ...about,
      text,
      fromName: z.string().trim().min(2).max(120),
      receivedAtMs: instantMs,
    }),
    reply: complaintRow,
  }),
  listComplaints: defineHttp({
    method: 'GET',
    path: '/api/award/:contestId/complaints',
    audience: room,
    summary: 'All complaints about the provisional result',
    params: ofContest,
    reply: z.object({ rows: z.array(complaintRow) }),
  }),
  answerComplaint: defineHttp({
    method: 'POST',
    path: '/api/award/:contestId/complaints/:complaintId/answer',
    audience: ['secretary', 'council'],
    summary: 'Answer a complaint in words; until the final decision the answer may be corrected',
    params: z.object({ contestId, complaintId }),
    /** `answeredAtMs`: of the answer that this one corrects; null where none was seen. */
    body: z.object({
      upheld: z.boolean(),
      text: z.string().trim().min(10).max(4000),
      answeredAtMs: instantMs.nullable().default(null),
    }),
    reply: complaintRow,
  }),
};
