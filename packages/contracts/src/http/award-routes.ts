import { z } from 'zod';
import { contestId, entryCode, entryId, instantMs, userId } from '../ids';
import { publishedResultBody } from '../rpc/award/published-result';
import type { Role } from '../roles';
import { ballotRow, ballotView, councilView, marks, mySheet } from './award-shapes';
import { tieVotes } from './council-shapes';
import { calibrationRoutes } from './calibration-routes';
import { commitmentRoutes } from './commitment-routes';
import { complaintRoutes } from './complaint-routes';
import { councilRoutes } from './council-routes';
import { defineHttp } from './define-http';
import { diagnosticsRoutes } from './diagnostics-routes';
import { keyedDeclarationRoutes } from './keyed-declaration-routes';
import { keyedSheetRoutes } from './keyed-sheet-routes';
import { exclusionRoutes } from './exclusion-routes';
import { snapshotRoutes } from './snapshot-routes';
import { stoppingRoutes } from './stopping-routes';
import { panelRoutes } from './panel-routes';
import { paperRoutes } from './paper-routes';
import { judgingRoutes } from './judging-routes';

const ofContest = z.object({ contestId });
const ofBallot = z.object({ contestId, entryId });
const room: readonly Role[] = ['council', 'secretary', 'auditor'];

export const awardRoutes = {
  ...snapshotRoutes,
  ...panelRoutes,
  ...judgingRoutes,
  ...calibrationRoutes,
  ...keyedDeclarationRoutes,
  ...keyedSheetRoutes,
  listBallots: defineHttp({
    method: 'GET',
    path: '/api/award/:contestId/ballots',
    audience: ['juror'],
    summary: 'My judging queue, in my own stable random order',
    params: ofContest,
    reply: z.object({
      rows: z.array(
        ballotRow.extend({
          /** Of my sealed sheet, two decimals, and when it was sealed; null otherwise. */
          total: z.string().nullable(),
          sealedAtMs: instantMs.nullable(),
        }),
      ),
      /** Whether the anchor films stand before the finalists for me. */
      calibrationFirst: z.boolean(),
      lockAtMs: instantMs.nullable(),
      locked: z.boolean(),
    }),
  }),
  getBallot: defineHttp({
    method: 'GET',
    path: '/api/award/:contestId/ballots/:entryId',
    audience: ['juror'],
    summary: 'One finalist with the film and my sheet',
    params: ofBallot,
    reply: ballotView,
  }),
  sealSheet: defineHttp({
    method: 'POST',
    path: '/api/award/:contestId/ballots/:entryId/seal',
    audience: ['juror'],
    summary: 'Seal my sheet; it never changes after',
    params: ofBallot,
    /** `askedAtMs`: when the juror asked for the seal, if that was earlier; a mark set elsewhere or a reopening since then stops it. */
    body: z.object({ marks, note: z.string().max(4000), askedAtMs: instantMs.optional() }),
    reply: mySheet,
  }),
  recuse: defineHttp({
    method: 'POST',
    path: '/api/award/:contestId/ballots/:entryId/recuse',
    audience: ['juror'],
    summary: 'Stand aside from this entry',
    params: ofBallot,
    body: z.object({ reason: z.string().trim().min(3).max(1000) }),
    reply: mySheet,
  }),
  reopenSheet: defineHttp({
    method: 'POST',
    path: '/api/award/:contestId/sheets/:entryId/:jurorId/reopen',
    audience: ['secretary'],
    summary: 'Reopen a sealed sheet with a reason; the old version is kept',
    params: z.object({ contestId, entryId, jurorId: userId }),
    /** `timesReopened`: of the sheet that was looked at; a seal that came after is not opened by this. */
    body: z.object({
      reason: z.string().trim().min(3).max(1000),
      timesReopened: z.number().int().nonnegative(),
    }),
  }),
  getProgress: defineHttp({
    method: 'GET',
    path: '/api/award/:contestId/progress',
    audience: ['secretary', 'auditor', 'council'],
    summary: 'Who has finished what: states only, never a mark',
    params: ofContest,
    reply: z.object({
      jurors: z.array(
        z.object({
          jurorId: userId,
          name: z.string(),
          sealed: z.number().int(),
          draft: z.number().int(),
          recused: z.number().int(),
          unscored: z.number().int(),
        }),
      ),
      entries: z.array(
        z.object({
          entryId,
          code: entryCode,
          sealed: z.number().int(),
          recused: z.number().int(),
          /** Sheets that can still come or have come: jurors on the film who did not stand aside. */
          owed: z.number().int(),
          /** Fewer than a score needs, whatever its jurors do: somebody has to be added. */
          short: z.boolean(),
        }),
      ),
      /** One for each juror of now and film that the juror is on. */
      sheets: z.array(
        z.object({
          jurorId: userId,
          entryId,
          state: z.enum(['unscored', 'draft', 'sealed', 'recused']),
          /** Keyed from paper, or being keyed. */
          onPaper: z.boolean(),
          /** For the secretary, who reopens; null for others, who must not find a juror by it in the published sheets. */
          timesReopened: z.number().int().nonnegative().nullable(),
        }),
      ),
      minimumSheets: z.number().int(),
      locked: z.boolean(),
      lockAtMs: instantMs.nullable(),
    }),
  }),
  getCouncil: defineHttp({
    method: 'GET',
    path: '/api/award/:contestId/council',
    audience: room,
    summary: 'Jury result and frozen interaction; open only after the lock',
    params: ofContest,
    reply: councilView,
  }),
  settleTie: defineHttp({
    method: 'POST',
    path: '/api/award/:contestId/council/settle',
    audience: ['secretary'],
    summary: 'Record how the jury or the chair settled an open tie',
    params: ofContest,
    body: z.object({
      entries: z.array(entryId).min(2),
      order: z.array(entryId).min(2),
      by: z.enum(['jury-vote', 'chair']),
      /** The jury's secret vote on this order, where the contest's chain has one: who settles a tie after it says how it ended. */
      votes: tieVotes.nullable().default(null),
      reason: z.string().trim().min(3).max(1000),
    }),
    reply: councilView,
  }),
  ...councilRoutes,
  ...exclusionRoutes,
  ...complaintRoutes,
  getResult: defineHttp({
    method: 'GET',
    path: '/api/award/:contestId/result',
    audience: 'public',
    summary: 'The published result',
    params: ofContest,
    reply: publishedResultBody,
  }),
  getBundle: defineHttp({
    method: 'GET',
    path: '/api/award/:contestId/bundle',
    audience: 'public',
    summary: 'The result bundle: anonymised score book, freeze record, decision, hashes',
    params: ofContest,
    reply: z.record(z.string(), z.unknown()),
  }),
  ...commitmentRoutes,
  ...paperRoutes,
  ...diagnosticsRoutes,
  ...stoppingRoutes,
};
