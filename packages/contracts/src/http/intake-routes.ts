import { z } from 'zod';
import { bilingual } from '../bilingual';
import { contestPhase } from '../contest-fields';
import { entryCalendar } from '../entry-fields';
import { contestId, entryId, instantMs, sha256Hex, uploadId, userId } from '../ids';
import { role } from '../roles';
import { defineHttp } from './define-http';
import { entryForm, entryView, receipt } from './entry-shapes';
import { entryMediaRoutes } from './media-routes';
import { entryRegistrationRoutes } from './registration-routes';

const ofEntry = z.object({ entryId });
const ofContest = z.object({ contestId });

const contestCard = z.object({
  contestId,
  title: bilingual,
  theme: bilingual,
  phase: contestPhase.nullable(),
  calendar: entryCalendar.extend({ openAtMs: instantMs, ceremonyAtMs: instantMs.nullable() }),
  serverNowMs: instantMs,
  /** The public part of the contest definition (@hoithi/contest ContestDefinition): limits, forms, categories, declarations, video, rubric, prizes. */
  definition: z.record(z.string(), z.unknown()),
});

/** Sign-in itself is better-auth: `POST /api/auth/email-otp/send-verification-otp {email,type:'sign-in'}`, `POST /api/auth/sign-in/email-otp {email,otp}`, `GET /api/auth/token -> {token}` (short-lived JWT), `POST /api/auth/sign-out`. */
export const intakeRoutes = {
  listContests: defineHttp({
    method: 'GET',
    path: '/api/intake/contests',
    audience: 'public',
    summary: 'Contests on this site',
    reply: z.object({ contests: z.array(contestCard) }),
  }),
  getContest: defineHttp({
    method: 'GET',
    path: '/api/intake/contests/:contestId',
    audience: 'public',
    summary: 'One contest: rules as data, calendar, phase',
    params: ofContest,
    reply: contestCard,
  }),
  me: defineHttp({
    method: 'GET',
    path: '/api/intake/me',
    audience: 'signed-in',
    summary: 'Who I am',
    reply: z.object({ userId, email: z.string(), name: z.string(), roles: z.array(role) }),
  }),
  listMyEntries: defineHttp({
    method: 'GET',
    path: '/api/intake/contests/:contestId/my-entries',
    audience: 'signed-in',
    summary: 'My entries',
    params: ofContest,
    reply: z.object({ entries: z.array(entryView) }),
  }),
  createDraft: defineHttp({
    method: 'POST',
    path: '/api/intake/contests/:contestId/entries',
    audience: 'signed-in',
    summary: 'Start a draft entry',
    params: ofContest,
    body: z.object({ form: entryForm.partial().optional() }),
    reply: entryView,
  }),
  getEntry: defineHttp({
    method: 'GET',
    path: '/api/intake/entries/:entryId',
    audience: 'signed-in',
    summary: 'One of my entries',
    params: ofEntry,
    reply: entryView,
  }),
  saveDraft: defineHttp({
    method: 'PATCH',
    path: '/api/intake/entries/:entryId',
    audience: 'signed-in',
    summary: 'Autosave a draft',
    params: ofEntry,
    body: z.object({ form: entryForm.partial() }),
    reply: entryView,
  }),
  deleteDraft: defineHttp({
    method: 'DELETE',
    path: '/api/intake/entries/:entryId',
    audience: 'signed-in',
    summary: 'Delete a draft that was never submitted',
    params: ofEntry,
  }),
  startUpload: defineHttp({
    method: 'POST',
    path: '/api/intake/entries/:entryId/uploads',
    audience: 'signed-in',
    summary: 'Open or resume the upload session of a film; the same file answers with the same session',
    params: ofEntry,
    body: z.object({
      fileName: z.string().min(1).max(255),
      bytes: z.number().int().positive(),
      fingerprint: z.string().regex(/^[0-9a-f]{16,64}$/),
    }),
    reply: z.object({
      uploadId,
      path: z.string(),
      token: z.string(),
      tokenExpiresAtMs: instantMs,
      bytes: z.number().int(),
      receivedBytes: z.number().int(),
    }),
  }),
  submitEntry: defineHttp({
    method: 'POST',
    path: '/api/intake/entries/:entryId/submit',
    audience: 'signed-in',
    summary: 'Submit the entry (or a replaced film) for good',
    params: ofEntry,
    body: z.object({ uploadId, sha256: sha256Hex.nullable() }),
    reply: z.object({ receipt, entry: entryView }),
  }),
  getReceipt: defineHttp({
    method: 'GET',
    path: '/api/intake/entries/:entryId/receipt',
    audience: 'signed-in',
    summary: 'The receipt: code, time, size, SHA-256',
    params: ofEntry,
    reply: receipt,
  }),
  withdrawEntry: defineHttp({
    method: 'POST',
    path: '/api/intake/entries/:entryId/withdraw',
    audience: 'signed-in',
    summary: 'Withdraw my entry',
    params: ofEntry,
    body: z.object({ reason: z.string().trim().min(3).max(1000) }),
    reply: entryView,
  }),
  ...entryMediaRoutes,
  ...entryRegistrationRoutes,
};
