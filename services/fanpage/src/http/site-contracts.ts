import { contestId, defineHttp } from '@hoithi/contracts';
import { z } from 'zod';
import { recountPages } from './recount-contracts';

/** Language and contest of a page; what makes no sense is read as "not said", for a public address never fails over a parameter. */
const shared = {
  lang: z.enum(['vi', 'en']).catch('vi').default('vi'),
  contest: contestId.optional().catch(undefined),
};
const pageQuery = z.object(shared);
/** Looked up, never trusted: what is no code is simply not found. */
const ofCode = z.object({
  code: z
    .string()
    .max(40)
    .transform((code) => code.toUpperCase()),
});
const act = z.enum(['give', 'take-back']);
const reaction = z.object({ reacted: z.boolean(), open: z.boolean(), count: z.number().int().nullable() });
const email = z
  .string()
  .trim()
  .max(200)
  .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'an e-mail address');
const page = (path: string, summary: string) =>
  defineHttp({ method: 'GET', path, audience: 'public', summary, query: pageQuery });

/** Every route of the public site. Pages answer in HTML, `/api/site` in JSON, or in HTML to a browser's plain form. */
export const siteRoutes = {
  home: page('/', 'The contest at a glance'),
  gallery: defineHttp({
    method: 'GET',
    path: '/binh-chon',
    audience: 'public',
    summary: 'The finalists, searchable',
    query: z.object({
      ...shared,
      q: z.string().max(100).catch('').default(''),
      trang: z.coerce.number().int().min(1).max(1_000).catch(1).default(1),
    }),
  }),
  watch: defineHttp({
    method: 'GET',
    path: '/v/:code',
    audience: 'public',
    summary: 'One finalist: film, facts, vote',
    params: ofCode,
    /** `nguoi=khac`: somebody else has the device in hand than who voted with it before. */
    query: z.object({ ...shared, nguoi: z.literal('khac').optional().catch(undefined) }),
  }),
  results: defineHttp({
    method: 'GET',
    path: '/ket-qua',
    audience: 'public',
    summary: 'The results after the decision, and whether a certificate agrees with them',
    query: z.object({ ...shared, giay: z.string().max(80).optional().catch(undefined) }),
  }),
  ...recountPages,
  rules: page('/the-le', 'The rules of the contest'),
  embed: defineHttp({
    method: 'GET',
    path: '/embed/:code',
    audience: 'public',
    summary: 'The player for other sites',
    params: ofCode,
    query: pageQuery,
  }),
  oembed: defineHttp({
    method: 'GET',
    path: '/oembed',
    audience: 'public',
    summary: 'oEmbed 1.0 provider',
    query: z.object({
      url: z.string().max(500),
      format: z.string().max(10).default('json'),
      maxwidth: z.coerce.number().int().min(100).max(4_000).optional(),
    }),
  }),
  feed: page('/rss.xml', 'RSS 2.0 of the finalists'),
  videoSitemap: page('/sitemap-video.xml', 'Video sitemap'),
  robots: page('/robots.txt', 'What search engines may read'),
  asset: defineHttp({
    method: 'GET',
    path: '/api/site/assets/:name',
    audience: 'public',
    summary: 'Style, script, icon, fonts',
    params: z.object({ name: z.string().max(80) }),
  }),
  poster: defineHttp({
    method: 'GET',
    path: '/api/site/entries/:code/poster',
    audience: 'public',
    summary: 'Leads to the poster',
    params: ofCode,
  }),
  film: defineHttp({
    method: 'GET',
    path: '/api/site/entries/:code/film',
    audience: 'public',
    summary: 'Leads to the film',
    params: ofCode,
  }),
  sendCode: defineHttp({
    method: 'POST',
    path: '/api/site/visitor/code',
    audience: 'public',
    summary: 'Sends a visitor a one-time code',
    query: pageQuery,
    body: z.object({ email, entry: z.string().max(40).optional() }),
    reply: z.object({ sent: z.literal(true), validSeconds: z.number().int() }),
  }),
  verifyCode: defineHttp({
    method: 'POST',
    path: '/api/site/visitor/verify',
    audience: 'public',
    summary: 'Takes the code and sets the voter cookie',
    query: pageQuery,
    body: z.object({
      email,
      code: z
        .string()
        .trim()
        .regex(/^\d{6}$/, 'six digits'),
      entry: z.string().max(40).optional(),
    }),
    reply: z.object({ verified: z.literal(true) }),
  }),
  readReaction: defineHttp({
    method: 'GET',
    path: '/api/site/entries/:code/reaction',
    audience: 'public',
    summary: 'Whether this visitor has voted, and the count once it may be seen',
    params: ofCode,
    reply: reaction,
  }),
  react: defineHttp({
    method: 'POST',
    path: '/api/site/entries/:code/reaction',
    audience: 'public',
    summary: 'Gives or takes back the one vote of a verified visitor',
    params: ofCode,
    query: pageQuery,
    body: z.object({ act }),
    reply: reaction,
  }),
};
