import { z } from 'zod';
import { defineHttp } from './define-http';

const ofCode = z.object({ code: z.string().max(40) });
const email = z.string().trim().max(200);

/** The public site's calls that are not pages, as other programs make them. A verified visitor is known by a signed cookie. */
export const siteCalls = {
  sendCode: defineHttp({
    method: 'POST',
    path: '/api/site/visitor/code',
    audience: 'public',
    summary: 'Sends a visitor a one-time code',
    body: z.object({ email }),
    reply: z.object({ sent: z.literal(true) }),
  }),
  verifyCode: defineHttp({
    method: 'POST',
    path: '/api/site/visitor/verify',
    audience: 'public',
    summary: 'Takes the code and sets the voter cookie',
    body: z.object({ email, code: z.string().regex(/^\d{6}$/) }),
    reply: z.object({ verified: z.literal(true) }),
  }),
  react: defineHttp({
    method: 'POST',
    path: '/api/site/entries/:code/reaction',
    audience: 'public',
    summary: 'Gives or takes back the one vote of a verified visitor',
    params: ofCode,
    body: z.object({ act: z.enum(['give', 'take-back']) }),
    reply: z.object({ reacted: z.boolean(), open: z.boolean(), count: z.number().int().nullable() }),
  }),
};
