import { z } from 'zod';
import { contestId } from '../ids';
import type { Role } from '../roles';
import { defineHttp } from './define-http';
import {
  exclusionComparison,
  exclusionForm,
  exclusionsView,
  exclusionTarget,
  exclusionUndo,
  exclusionVote,
} from './exclusion-shapes';

const ofContest = z.object({ contestId });
const room: readonly Role[] = ['council', 'secretary', 'auditor'];
const table: readonly Role[] = ['council', 'secretary'];

/** Sealed sheets that the council votes not to count (O16): proposed, compared, voted, undone before the decision. */
export const exclusionRoutes = {
  listExclusions: defineHttp({
    method: 'GET',
    path: '/api/award/:contestId/council/exclusions',
    audience: room,
    summary: 'Motions not to count sheets, with both rankings, and which sheets may be named',
    params: ofContest,
    reply: exclusionsView,
  }),
  previewExclusion: defineHttp({
    method: 'POST',
    path: '/api/award/:contestId/council/exclusions/preview',
    audience: room,
    summary: 'Both rankings, with and without a sheet or a juror; nothing is saved',
    params: ofContest,
    body: exclusionTarget,
    reply: exclusionComparison,
  }),
  proposeExclusion: defineHttp({
    method: 'POST',
    path: '/api/award/:contestId/council/exclusions',
    audience: table,
    summary: 'Move that a sheet, or a juror who did too little, is not counted',
    params: ofContest,
    body: exclusionForm,
    reply: exclusionsView,
  }),
  voteExclusion: defineHttp({
    method: 'POST',
    path: '/api/award/:contestId/council/exclusions/vote',
    audience: ['secretary'],
    summary: 'Record how the council voted on such a motion, in a meeting with quorum',
    params: ofContest,
    body: exclusionVote,
    reply: exclusionsView,
  }),
  undoExclusion: defineHttp({
    method: 'POST',
    path: '/api/award/:contestId/council/exclusions/undo',
    audience: table,
    summary: 'Take such a motion back, carried or not, before the decision',
    params: ofContest,
    body: exclusionUndo,
    reply: exclusionsView,
  }),
};
