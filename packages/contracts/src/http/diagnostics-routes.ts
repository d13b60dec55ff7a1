import { z } from 'zod';
import { contestId, entryId, userId } from '../ids';
import { defineHttp } from './define-http';
import { diagnosticsView, lookRequest } from './diagnostics-shapes';

const ofContest = z.object({ contestId });

/** What the marks say about the jury, and requests to look again. */
export const diagnosticsRoutes = {
  getDiagnostics: defineHttp({
    method: 'GET',
    path: '/api/award/:contestId/diagnostics',
    audience: ['secretary', 'council', 'auditor'],
    summary: 'Agreement, severity, rank intervals and close calls; open only after the lock',
    params: ofContest,
    reply: diagnosticsView,
  }),
  listLooks: defineHttp({
    method: 'GET',
    path: '/api/award/:contestId/looks',
    audience: ['juror'],
    summary: 'My requests to look again, without any number',
    params: ofContest,
    reply: z.object({ looks: z.array(lookRequest) }),
  }),
  answerLook: defineHttp({
    method: 'POST',
    path: '/api/award/:contestId/looks/:entryId',
    audience: ['juror'],
    summary: 'Keep my marks, or ask the secretary to reopen my sheet, with an explanation',
    params: z.object({ contestId, entryId }),
    body: z.object({
      answer: z.enum(['kept', 'asks-reopening']),
      explanation: z.string().trim().min(3).max(1000),
    }),
    reply: lookRequest,
  }),
  listLookRequests: defineHttp({
    method: 'GET',
    path: '/api/award/:contestId/look-requests',
    audience: ['secretary'],
    summary: 'Jurors who ask for their sheet to be reopened, with their reason',
    params: ofContest,
    reply: z.object({ requests: z.array(lookRequest.extend({ jurorId: userId, jurorName: z.string() })) }),
  }),
};
