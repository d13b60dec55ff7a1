import { z } from 'zod';
import { contestId, entryCode } from '../ids';
import { defineHttp } from './define-http';

const ofContest = z.object({ contestId });
const ofWork = z.object({ contestId, code: entryCode });

/** The public site's few calls that are not pages. A visitor is known by the signed cookie `hoithi_visitor` that `confirmVisitor` sets. */
export const siteRoutes = {
  requestVisitorCode: defineHttp({
    method: 'POST',
    path: '/api/site/visitors/code',
    audience: 'public',
    summary: 'Mail a one-time code to a visitor who wants to react',
    body: z.object({ email: z.email().max(200) }),
    reply: z.object({ sent: z.literal(true) }),
  }),
  confirmVisitor: defineHttp({
    method: 'POST',
    path: '/api/site/visitors/confirm',
    audience: 'public',
    summary: 'Hand in the code; sets the visitor cookie',
    body: z.object({ email: z.email().max(200), code: z.string().regex(/^\d{6}$/) }),
    reply: z.object({ verified: z.literal(true) }),
  }),
  react: defineHttp({
    method: 'PUT',
    path: '/api/site/:contestId/works/:code/reaction',
    audience: 'public',
    summary: 'React to a published work once per verified visitor; the same again changes nothing',
    params: ofWork,
    reply: z.object({ state: z.enum(['accepted', 'already']) }),
  }),
  unreact: defineHttp({
    method: 'DELETE',
    path: '/api/site/:contestId/works/:code/reaction',
    audience: 'public',
    summary: 'Take my reaction back; the ledger keeps both',
    params: ofWork,
    reply: z.object({ state: z.enum(['removed', 'absent']) }),
  }),
  listWorks: defineHttp({
    method: 'GET',
    path: '/api/site/:contestId/works',
    audience: 'public',
    summary: 'Works that are public now',
    params: ofContest,
    reply: z.object({
      works: z.array(
        z.object({ code: entryCode, title: z.string(), url: z.string(), visibleFromMs: z.number().int() }),
      ),
    }),
  }),
};
