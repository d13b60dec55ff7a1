import { z } from 'zod';
import { bilingual } from '../bilingual';
import { contestId, entryId, userId } from '../ids';
import { marks } from './award-shapes';
import { defineHttp } from './define-http';

const ofContest = z.object({ contestId });
const ofAnchor = z.object({ contestId, entryId });
const sheetBody = z.object({ marks });
const reasons = z.record(z.string().max(60), z.string().trim().max(500));
const anchorState = z.enum(['unscored', 'draft', 'sealed']);

/** What the whole jury gave an anchor film, without a name, and the reference with its reasons. */
const anchorOutcome = z.object({
  entryId,
  given: z.array(z.object({ criterionId: z.string(), marks: z.array(z.number()) })),
  reference: marks,
  reasons,
});

/** The calibration round: anchor films outside the final, scored like ballots and in no tally. */
export const calibrationRoutes = {
  getCalibration: defineHttp({
    method: 'GET',
    path: '/api/award/:contestId/calibration',
    audience: ['juror'],
    summary: 'The anchor films with my sheets; what all gave once every juror has sealed them',
    params: ofContest,
    reply: z.object({
      required: z.boolean(),
      step: z.number(),
      rubric: z.array(
        z.object({
          id: z.string(),
          name: bilingual,
          max: z.number(),
          levels: z.array(z.object({ from: z.number(), text: bilingual })),
        }),
      ),
      anchors: z.array(
        z.object({
          entryId,
          title: z.string(),
          durationMs: z.number().int().nullable(),
          posterPath: z.string().nullable(),
          playPath: z.string().nullable(),
          state: anchorState,
          marks,
        }),
      ),
      jurorsDone: z.number().int(),
      jurors: z.number().int(),
      outcome: z.array(anchorOutcome).nullable(),
    }),
  }),
  saveAnchorSheet: defineHttp({
    method: 'PUT',
    path: '/api/award/:contestId/calibration/:entryId',
    audience: ['juror'],
    summary: 'Autosave my sheet of an anchor film',
    params: ofAnchor,
    body: sheetBody,
  }),
  sealAnchorSheet: defineHttp({
    method: 'POST',
    path: '/api/award/:contestId/calibration/:entryId/seal',
    audience: ['juror'],
    summary: 'Seal my sheet of an anchor film; it enters no tally',
    params: ofAnchor,
    body: sheetBody,
  }),
  listAnchors: defineHttp({
    method: 'GET',
    path: '/api/award/:contestId/anchors',
    audience: ['secretary', 'auditor'],
    summary: 'The chosen anchor films with their reference marks, and who has finished',
    params: ofContest,
    reply: z.object({
      fixed: z.boolean(),
      mostAnchors: z.number().int(),
      anchors: z.array(z.object({ entryId, title: z.string(), reference: marks, reasons })),
      /** No juror and nobody in a contest without paper keys a sheet. */
      mayKey: z.boolean(),
      jurors: z.array(
        z.object({
          jurorId: userId,
          name: z.string(),
          sealed: z.number().int(),
          sheets: z.array(z.object({ entryId, state: anchorState, keyedBy: z.string().nullable() })),
        }),
      ),
    }),
  }),
  keyAnchorSheet: defineHttp({
    method: 'PUT',
    path: '/api/award/:contestId/anchors/:entryId/sheets/:jurorId',
    audience: ['secretary'],
    summary: "Key a juror's paper sheet of an anchor film; its scan seals it",
    params: ofAnchor.extend({ jurorId: userId }),
    body: sheetBody,
  }),
  attachAnchorScan: defineHttp({
    method: 'POST',
    path: '/api/award/:contestId/anchors/:entryId/sheets/:jurorId/scan',
    audience: ['secretary'],
    summary:
      'Attach the scan of a keyed anchor sheet, which seals it: a PDF, JPEG or PNG of at most 25 MB as the raw body',
    params: ofAnchor.extend({ jurorId: userId }),
    reply: z.object({ state: z.literal('sealed') }),
    query: z.object({ fileName: z.string().trim().min(1).max(200) }),
  }),
  chooseAnchor: defineHttp({
    method: 'PUT',
    path: '/api/award/:contestId/anchors/:entryId',
    audience: ['secretary'],
    summary: 'Choose an anchor film, with the reference marks and their reasons; not a finalist',
    params: ofAnchor,
    body: z.object({ reference: marks, reasons }),
  }),
  dropAnchor: defineHttp({
    method: 'DELETE',
    path: '/api/award/:contestId/anchors/:entryId',
    audience: ['secretary'],
    summary: 'Take an anchor film back, before anybody has sealed one',
    params: ofAnchor,
  }),
};
