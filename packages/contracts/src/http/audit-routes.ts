import { z } from 'zod';
import { contestId, entryCode, entryId, instantMs, userId } from '../ids';
import { auditAction } from './audit-actions';
import { defineHttp } from './define-http';

/** One line of the log: who did what, when and why. */
export const auditLine = z.object({
  atMs: instantMs,
  action: auditAction,
  byName: z.string(),
  reason: z.string().nullable(),
});

/** The log of a contest. */
export const auditRoutes = {
  listAudit: defineHttp({
    method: 'GET',
    path: '/api/intake/desk/:contestId/audit',
    audience: ['secretary', 'auditor'],
    summary: 'What people did in this contest, newest first: of one entry, by one person, on one day',
    params: z.object({ contestId }),
    query: z.object({
      code: entryCode.optional(),
      by: userId.optional(),
      /** By the contest's own clock. */
      day: z.iso.date().optional(),
      /** Only what came before this line, for the next page. */
      before: z.string().max(80).optional(),
    }),
    reply: z.object({
      lines: z.array(
        auditLine.extend({
          lineId: z.string(),
          entry: z.object({ entryId, code: entryCode, title: z.string() }).nullable(),
          /** Was asked for, and nobody knows whether it was done: for a person to look at. */
          unsure: z.boolean(),
        }),
      ),
      /** Names the next page; null on the last one. */
      next: z.string().nullable(),
      /** Everybody who is named in this contest's log. */
      people: z.array(z.object({ userId, name: z.string() })),
    }),
  }),
};
