import { z } from 'zod';
import { contestId, instantMs, userId } from '../ids';
import { defineHttp } from './define-http';

const ofContest = z.object({ contestId });
const ofJuror = z.object({ contestId, jurorId: userId });

const chaseRow = z.object({
  jurorId: userId,
  name: z.string(),
  /** Films on which the juror still owes a sheet, and films assigned in all. */
  left: z.number().int(),
  assigned: z.number().int(),
  lastSeenAtMs: instantMs.nullable(),
  remindedAtMs: z.array(instantMs),
  calls: z.array(z.object({ atMs: instantMs, byName: z.string(), note: z.string() })),
});

/** Who judges what: chasing, declarations, conflicts, assignment, substitutes. Never a mark. */
export const panelRoutes = {
  getChaseList: defineHttp({
    method: 'GET',
    path: '/api/award/:contestId/chase',
    audience: ['secretary', 'auditor'],
    summary: 'Jurors with films left, furthest behind first: last seen, reminded, called',
    params: ofContest,
    reply: z.object({
      rows: z.array(chaseRow),
      finished: z.number().int(),
      nextReminderAtMs: instantMs.nullable(),
      lockAtMs: instantMs.nullable(),
      locked: z.boolean(),
    }),
  }),
  noteCall: defineHttp({
    method: 'POST',
    path: '/api/award/:contestId/chase/:jurorId/calls',
    audience: ['secretary'],
    summary: 'Note a phone call to a juror',
    params: ofJuror,
    body: z.object({ note: z.string().trim().min(3).max(500) }),
  }),
};
