import { z } from 'zod';
import { contestId, entryId } from '../ids';
import type { Role } from '../roles';
import { councilView } from './award-shapes';
import { decisionForm, decisionPreview, meetingForm, meetingKind, meetingView } from './council-shapes';
import { defineHttp } from './define-http';

const ofContest = z.object({ contestId });
const ofMeeting = z.object({ contestId, kind: meetingKind });
const ofDraft = z.object({ draftId: z.string().min(3).max(80) });
const room: readonly Role[] = ['council', 'secretary', 'auditor'];
const table: readonly Role[] = ['council', 'secretary'];

/** The council's meeting and its decision: put forward by one person, confirmed by another (R8, R19, O3, O18). */
export const councilRoutes = {
  previewDecision: defineHttp({
    method: 'POST',
    path: '/api/award/:contestId/council/preview',
    audience: room,
    summary: 'What a decision would mean; nothing is saved',
    params: ofContest,
    body: decisionForm.extend({ without: z.array(entryId).max(100).default([]) }),
    reply: decisionPreview,
  }),
  proposeDecision: defineHttp({
    method: 'POST',
    path: '/api/award/:contestId/council/draft',
    audience: table,
    summary: 'Put a decision forward, for another person to confirm',
    params: ofContest,
    body: decisionForm,
    reply: councilView,
  }),
  withdrawDraft: defineHttp({
    method: 'POST',
    path: '/api/award/:contestId/council/draft/withdraw',
    audience: table,
    summary: 'Take a decision back that nobody has confirmed yet',
    params: ofContest,
    body: ofDraft,
    reply: councilView,
  }),
  confirmDecision: defineHttp({
    method: 'POST',
    path: '/api/award/:contestId/council/draft/confirm',
    audience: ['council'],
    summary: 'Confirm what another person put forward: the provisional result, or after the complaints the final one',
    params: ofContest,
    body: ofDraft,
    reply: councilView,
  }),
  drawLot: defineHttp({
    method: 'POST',
    path: '/api/award/:contestId/council/lot',
    audience: ['secretary'],
    summary: 'Record the public lot between works of equal interactions',
    params: ofContest,
    body: z.object({
      entries: z.array(entryId).min(2).max(100),
      /** Where the numbers come from, named before they were known. */
      source: z.string().trim().min(3).max(300),
      seed: z.string().trim().min(1).max(100),
    }),
    reply: councilView,
  }),
  getMeeting: defineHttp({
    method: 'GET',
    path: '/api/award/:contestId/meetings/:kind',
    audience: room,
    summary: 'A meeting: members, quorum, agenda, and what has been written down',
    params: ofMeeting,
    reply: meetingView,
  }),
  saveMeeting: defineHttp({
    method: 'PUT',
    path: '/api/award/:contestId/meetings/:kind',
    audience: ['secretary'],
    summary: 'Write a meeting down; refused when somebody else saved meanwhile',
    params: ofMeeting,
    body: meetingForm.extend({ revision: z.number().int().nonnegative() }),
    reply: meetingView,
  }),
};
