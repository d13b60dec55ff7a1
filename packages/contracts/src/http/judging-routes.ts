import { z } from 'zod';
import { contestId, entryCode, entryId, userId } from '../ids';
import { mySheet } from './award-shapes';
import { defineHttp } from './define-http';
import { flag } from './flag-shape';
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
  listFlags: defineHttp({
    method: 'GET',
    path: '/api/award/:contestId/flags',
    audience: ['secretary', 'auditor'],
    summary:
      'What a person should look at in the sealed sheets, as numbers and sentences; no mark, and nothing for a juror',
    params: z.object({ contestId }),
    reply: z.object({
      /** The reader judges in this contest and sees nothing of the other jurors. */
      withheld: z.boolean(),
      flagBelowPercent: z.number().int(),
      rows: z.array(
        flag.extend({
          jurorId: userId,
          jurorName: z.string(),
          entryId: entryId.nullable(),
          code: entryCode.nullable(),
        }),
      ),
    }),
  }),
};
