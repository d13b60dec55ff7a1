import { ENTRY_MILESTONES } from '@hoithi/entry';
import { z } from 'zod';
import { bilingual } from '../bilingual';
import { contestPhase } from '../contest-fields';
import { entryCalendar, entryOutcome } from '../entry-fields';
import { contestId, entryCode, entryId, instantMs, userId } from '../ids';
import { role, type Role } from '../roles';
import { screenedItems, screeningVote } from '../screening-fields';
import { auditLine, auditRoutes } from './audit-routes';
import { clipRoutes } from './clip-routes';
import { defineHttp } from './define-http';
import { DESK_ACTIONS } from './desk-actions';
import { entryView } from './entry-shapes';
import { deskMediaRoutes } from './media-routes';
import { staffDraft } from './staff-shapes';
import { radarRoutes } from './radar-routes';
import { deskRegistrationRoutes } from './registration-routes';

const ofEntry = z.object({ entryId });
const ofContest = z.object({ contestId });
const desk: readonly Role[] = ['screener', 'secretary', 'council', 'auditor'];
const secretary: readonly Role[] = ['secretary'];
const reason = z.string().trim().min(3).max(1000);

export const deskRow = z.object({
  entryId,
  code: entryCode,
  title: z.string(),
  leaderName: z.string(),
  unitName: z.string(),
  localityName: z.string(),
  phase: z.string(),
  outcome: entryOutcome.nullable(),
  stateWord: bilingual,
  untilMs: instantMs.nullable(),
  owner: z.string(),
  needsAttention: z.boolean(),
  needsMe: z.boolean(),
  verdict: z.enum(['accepted', 'must-fix', 'unprocessable']).nullable(),
  votes: z.number().int(),
  submittedAtMs: instantMs,
});

const vote = z.object({
  screenerId: userId,
  screenerName: z.string(),
  vote: screeningVote,
  items: screenedItems,
  reason: z.string().nullable(),
  atMs: instantMs,
});

/** One entry on the desk: all of the entrant's view, and what staff add. A screener sees votes only after voting. */
export const deskEntry = entryView.extend({
  votes: z.array(vote),
  votesHidden: z.boolean(),
  eligibility: z.array(z.object({ code: z.string(), severity: z.enum(['must-fix', 'notice']), text: bilingual })),
  audit: z.array(auditLine),
  workflowId: z.string(),
  deskActions: z.array(z.enum(DESK_ACTIONS)),
});

export const contestDesk = z.object({
  contestId,
  started: z.boolean(),
  phase: contestPhase.nullable(),
  calendar: entryCalendar,
  revision: z.number().int(),
  waitingFor: bilingual.nullable(),
  untilMs: instantMs.nullable(),
  needsAttention: z.boolean(),
  attention: bilingual.nullable(),
  moves: z.array(
    z.object({ milestone: z.string(), toAtMs: instantMs, byName: z.string(), reason: z.string(), atMs: instantMs }),
  ),
  counts: z.record(z.string(), z.number().int()),
  workflowId: z.string(),
});

export const deskRoutes = {
  ...radarRoutes,
  ...clipRoutes,
  ...auditRoutes,
  listDeskEntries: defineHttp({
    method: 'GET',
    path: '/api/intake/desk/:contestId/entries',
    audience: desk,
    summary: 'Entries on the desk, filtered',
    params: ofContest,
    query: z.object({
      q: z.string().max(100).optional(),
      phase: z.string().max(200).optional(),
      attention: z.enum(['1']).optional(),
      needsMe: z.enum(['1']).optional(),
    }),
    reply: z.object({ rows: z.array(deskRow), total: z.number().int() }),
  }),
  getDeskEntry: defineHttp({
    method: 'GET',
    path: '/api/intake/desk/entries/:entryId',
    audience: desk,
    summary: 'One entry on the desk',
    params: ofEntry,
    reply: deskEntry,
  }),
  screenEntry: defineHttp({
    method: 'POST',
    path: '/api/intake/desk/entries/:entryId/screen',
    audience: ['screener'],
    summary: 'Cast my screening vote, with the items of the form; `repair` asks the entrant first',
    params: ofEntry,
    body: z.object({
      vote: screeningVote,
      items: screenedItems.default([]),
      reason: z.string().trim().max(1000).nullable(),
    }),
    reply: deskEntry,
  }),
  settleScreening: defineHttp({
    method: 'POST',
    path: '/api/intake/desk/entries/:entryId/settle-screening',
    audience: secretary,
    summary: 'Settle an undecided screening',
    params: ofEntry,
    body: z.object({ vote: z.enum(['pass', 'fail']), reason }),
    reply: deskEntry,
  }),
  disqualifyEntry: defineHttp({
    method: 'POST',
    path: '/api/intake/desk/entries/:entryId/disqualify',
    audience: secretary,
    summary: 'Disqualify with a reason',
    params: ofEntry,
    body: z.object({ reason }),
    reply: deskEntry,
  }),
  takeDownEntry: defineHttp({
    method: 'POST',
    path: '/api/intake/desk/entries/:entryId/take-down',
    audience: ['secretary', 'publisher'],
    summary: 'Take a published entry down',
    params: ofEntry,
    body: z.object({ reason }),
    reply: deskEntry,
  }),
  overrideMedia: defineHttp({
    method: 'POST',
    path: '/api/intake/desk/entries/:entryId/override-media',
    audience: secretary,
    summary: 'Accept a film against the technical verdict',
    params: ofEntry,
    body: z.object({ reason }),
    reply: deskEntry,
  }),
  withdrawForEntrant: defineHttp({
    method: 'POST',
    path: '/api/intake/desk/entries/:entryId/withdraw',
    audience: secretary,
    summary: "Withdraw at the entrant's request",
    params: ofEntry,
    body: z.object({ reason }),
    reply: deskEntry,
  }),
  resolveEntryAttention: defineHttp({
    method: 'POST',
    path: '/api/intake/desk/entries/:entryId/resolve-attention',
    audience: ['secretary', 'operator'],
    summary: 'Let the failed step be tried again, or take note of what was found out about an accepted film',
    params: ofEntry,
    body: z.object({ action: z.enum(['retry', 'note']) }),
    reply: deskEntry,
  }),
  getContestDesk: defineHttp({
    method: 'GET',
    path: '/api/intake/desk/:contestId/contest',
    audience: ['screener', 'secretary', 'council', 'publisher', 'auditor', 'operator', 'juror'],
    summary: 'The contest: phase, calendar, moves, counts',
    params: ofContest,
    reply: contestDesk,
  }),
  startContest: defineHttp({
    method: 'POST',
    path: '/api/intake/desk/:contestId/start',
    audience: secretary,
    summary: 'Start the contest workflow (once)',
    params: ofContest,
    reply: contestDesk,
  }),
  moveMilestone: defineHttp({
    method: 'POST',
    path: '/api/intake/desk/:contestId/milestones',
    audience: secretary,
    summary: 'Close early, extend, publish now, lock, freeze now: move one milestone with a reason',
    params: ofContest,
    body: z.object({
      milestone: z.enum(ENTRY_MILESTONES),
      to: z.union([z.literal('now'), instantMs]),
      reason,
    }),
    reply: contestDesk,
  }),
  resolveContestAttention: defineHttp({
    method: 'POST',
    path: '/api/intake/desk/:contestId/resolve-attention',
    audience: ['secretary', 'operator'],
    summary: "Let the contest's failed step be tried again",
    params: ofContest,
    body: z.object({ action: z.enum(['retry']) }),
    reply: contestDesk,
  }),
  listStaffAccounts: defineHttp({
    method: 'GET',
    path: '/api/intake/desk/:contestId/staff',
    audience: ['secretary', 'auditor'],
    summary: 'Staff of the contest',
    params: ofContest,
    reply: z.object({
      staff: z.array(
        z.object({
          userId,
          name: z.string(),
          email: z.string(),
          title: z.string(),
          unitName: z.string(),
          phone: z.string().optional(),
          localityId: z.string().optional(),
          roles: z.array(role),
        }),
      ),
    }),
  }),
  saveStaffAccount: defineHttp({
    method: 'POST',
    path: '/api/intake/desk/:contestId/staff',
    audience: secretary,
    summary: 'Add or change a staff account; entries of that person are flagged (R5)',
    params: ofContest,
    body: staffDraft,
    reply: z.object({ userId, conflicts: z.array(z.object({ code: entryCode, text: bilingual })) }),
  }),
  ...deskMediaRoutes,
  ...deskRegistrationRoutes,
};
