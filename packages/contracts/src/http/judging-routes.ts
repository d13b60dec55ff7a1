import { z } from 'zod';
import { contestId, entryCode, entryId, instantMs, userId } from '../ids';
import { mySheet } from './award-shapes';
import { defineHttp } from './define-http';
import { sheetChanges } from './sheet-shapes';

/** The juror's desk: a sheet that is written on several devices and without network. */
export const judgingRoutes = {
  saveSheet: defineHttp({
    method: 'PUT',
    path: '/api/award/:contestId/ballots/:entryId/sheet',
    audience: ['juror'],
    summary: 'Take over what one device changed on my draft sheet; the newest mark per criterion wins, none is lost',
    params: z.object({ contestId, entryId }),
    body: sheetChanges,
    reply: mySheet,
  }),
  listWatchFlags: defineHttp({
    method: 'GET',
    path: '/api/award/:contestId/watch-flags',
    audience: ['secretary', 'auditor'],
    summary: 'Sealed sheets whose juror watched less of the film than the contest asks for; no mark',
    params: z.object({ contestId }),
    reply: z.object({
      flagBelowPercent: z.number().int(),
      rows: z.array(
        z.object({
          jurorId: userId,
          jurorName: z.string(),
          entryId,
          code: entryCode,
          watchedPercent: z.number().int(),
          sealedAtMs: instantMs,
        }),
      ),
    }),
  }),
};
