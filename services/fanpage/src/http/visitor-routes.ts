import { ContestError } from '@hoithi/contracts';
import { route, toContestError, type RouteEntry } from '@hoithi/platform';
import type { Request } from 'express';
import type { Fanpage } from '../fanpage';
import { wantsPage } from './answer-page-errors';
import { drawCodePage } from './pages/code-page';
import { openView } from './pages/open-view';
import { sendPage } from './pages/send-page';
import { changeVote, readVote } from './reactions';
import { siteRoutes } from './site-contracts';

const CODE_VALID_SECONDS = 600;

/** Proving an address and voting, for scripts (JSON) and for browsers without one (plain forms). */
export function visitorRoutes(fanpage: Fanpage): readonly RouteEntry[] {
  const { site, visitors } = fanpage;
  return [
    route(
      siteRoutes.sendCode,
      async ({ request, response, query, body }) => {
        await visitors.sendCode(body.email);
        if (!wantsPage(request)) return { sent: true as const, validSeconds: CODE_VALID_SECONDS };
        sendPage(
          response,
          drawCodePage(await openView(fanpage, request, query), { email: body.email, entry: body.entry }),
          { kind: 'personal' },
        );
        return undefined;
      },
      { status: 202 },
    ),
    route(siteRoutes.verifyCode, async ({ request, response, query, body }) => {
      // Another site could make its visitors one voter, its own, and their votes one vote.
      refuseOtherSites(request);
      const { email, code, entry } = body;
      const plainForm = wantsPage(request);
      const cookie = await visitors.verify(email, code).catch((error: unknown) => {
        const known = toContestError(error);
        if (plainForm && known.code === 'code-invalid') return null;
        throw error;
      });
      if (cookie === null) {
        const markup = drawCodePage(await openView(fanpage, request, query), { email, entry, problem: 'code-invalid' });
        sendPage(response, markup, { kind: 'personal', status: 422 });
        return undefined;
      }
      response.setHeader('set-cookie', cookie);
      if (!plainForm) return { verified: true as const };
      const voter = visitors.read(cookie);
      if (entry !== undefined && voter) await changeVote(fanpage, await site.finalist(entry), { voter, act: 'give' });
      response.redirect(303, back(query.lang, entry));
      return undefined;
    }),
    route(siteRoutes.readReaction, async ({ request, params }) => {
      const finalist = await site.finalist(params.code);
      const { reacted, count } = await readVote(fanpage, request, finalist);
      return { reacted, open: !finalist.contest.reactionsClosed, count };
    }),
    route(siteRoutes.react, async ({ request, response, query, params, body }) => {
      // SameSite keeps the cookie out of other sites' forms; browsers that tell where a request comes from are believed as well.
      refuseOtherSites(request);
      const finalist = await site.finalist(params.code);
      const voter = visitors.read(request.get('cookie'));
      if (!voter) throw new ContestError('not-signed-in');
      await changeVote(fanpage, finalist, { voter, act: body.act });
      if (wantsPage(request)) {
        response.redirect(303, back(query.lang, params.code));
        return undefined;
      }
      const { reacted, count } = await readVote(fanpage, request, finalist);
      return { reacted, open: true, count };
    }),
  ];
}

function refuseOtherSites(request: Request): void {
  if (request.get('sec-fetch-site') === 'cross-site') throw new ContestError('not-allowed');
}

const back = (lang: 'vi' | 'en', entry: string | undefined): string =>
  `${entry === undefined ? '/binh-chon' : `/v/${encodeURIComponent(entry.toUpperCase())}`}${lang === 'en' ? '?lang=en' : ''}${entry === undefined ? '' : '#binh-chon'}`;
