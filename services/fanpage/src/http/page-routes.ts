import { ContestError } from '@hoithi/contracts';
import { renderRules } from '@hoithi/contest';
import { route, type RouteEntry } from '@hoithi/platform';
import type { Fanpage } from '../fanpage';
import { assetUrl, findAsset } from './look/assets';
import { drawPage } from './look/draw-page';
import { renderMarkdown } from './look/render-markdown';
import { filmKeysOf } from './pages/draw-player';
import { drawEmbed } from './pages/embed-page';
import { drawGallery } from './pages/gallery-page';
import { drawHome } from './pages/home-page';
import { openView } from './pages/open-view';
import { drawRecountFile } from './pages/recount-file';
import { drawRecount } from './pages/recount-page';
import { drawResults } from './pages/results-page';
import { sendPage } from './pages/send-page';
import { drawWatch } from './pages/watch-page';
import { html } from './html';
import { readVote } from './reactions';
import { siteRoutes } from './site-contracts';

/** The pages that people open. */
export function pageRoutes(fanpage: Fanpage): readonly RouteEntry[] {
  const { site, films } = fanpage;
  return [
    route(siteRoutes.home, async ({ request, response, query }) => {
      sendPage(response, await drawHome(fanpage, await openView(fanpage, request, query)), { kind: 'public' });
    }),
    route(siteRoutes.gallery, async ({ request, response, query }) => {
      const view = await openView(fanpage, request, query);
      sendPage(response, await drawGallery(fanpage, view, { q: query.q.trim(), page: query.trang }), {
        kind: 'public',
      });
    }),
    route(siteRoutes.watch, async ({ request, response, query, params }) => {
      const finalist = await site.finalist(params.code);
      const view = await openView(fanpage, request, { lang: query.lang, contest: finalist.contest });
      const known = await readVote(fanpage, request, finalist);
      const vote = query.nguoi === undefined ? known : { ...known, known: false, reacted: false };
      sendPage(response, await drawWatch(fanpage, view, { finalist, vote }), { kind: 'personal' });
    }),
    route(siteRoutes.results, async ({ request, response, query }) => {
      const view = await openView(fanpage, request, query);
      const result = await site.result(view.contest.id);
      const films = result === null ? [] : await site.finalists(view.contest.id);
      const titles = new Map(films.map(({ card }) => [card.code as string, card.title]));
      sendPage(response, drawResults(view, { result, certificate: query.giay, titles }), { kind: 'public' });
    }),
    route(siteRoutes.recount, async ({ request, response, query }) => {
      sendPage(response, drawRecount(await openView(fanpage, request, query)), { kind: 'public' });
    }),
    route(siteRoutes.recountFile, async ({ request, response, query }) => {
      const view = await openView(fanpage, request, query);
      response.attachment(`kiem-lai-ket-qua-${view.contest.id}.html`);
      sendPage(response, drawRecountFile(view), { kind: 'public' });
    }),
    route(siteRoutes.recountWorker, ({ response }) => {
      const worker = findAsset('recount-worker.js');
      if (!worker) throw new ContestError('not-found');
      response
        .set('cache-control', 'no-cache')
        .set('service-worker-allowed', '/ket-qua/kiem-lai')
        .set('content-security-policy', "default-src 'none'; connect-src 'self'")
        .type(worker.type)
        .send(worker.bytes);
    }),
    route(siteRoutes.rules, async ({ request, response, query }) => {
      const view = await openView(fanpage, request, query);
      const body = html`<div class="card rules">${renderMarkdown(renderRules(view.contest.contest, view.lang))}</div>`;
      sendPage(response, drawPage(view, { title: view.say({ vi: 'Thể lệ', en: 'Rules' }), at: 'rules', body }), {
        kind: 'public',
      });
    }),
    route(siteRoutes.embed, async ({ request, response, query, params }) => {
      const finalist = await site.finalist(params.code);
      const view = await openView(fanpage, request, { lang: query.lang, contest: finalist.contest });
      const paths = await films.paths(filmKeysOf(finalist.card));
      response.removeHeader('cross-origin-opener-policy');
      sendPage(response, drawEmbed(view, finalist, paths), { kind: 'embedded' });
    }),
    route(siteRoutes.asset, ({ response, params }) => {
      const asset = findAsset(params.name);
      if (!asset) throw new ContestError('not-found', { name: params.name });
      response.set('cache-control', 'public, max-age=31536000, immutable').type(asset.type).send(asset.bytes);
    }),
    route(siteRoutes.poster, async ({ response, params }) => {
      const { card } = await site.finalist(params.code);
      const path = (await films.paths([card.posterKey])).get(card.posterKey ?? '') ?? assetUrl('poster.svg');
      response.set('cache-control', 'public, max-age=600').redirect(302, path);
    }),
    route(siteRoutes.film, async ({ response, params }) => {
      const { card } = await site.finalist(params.code);
      const key = card.preview?.p720 ?? card.preview?.p480 ?? card.playKey;
      const path = (await films.paths([key])).get(key ?? '');
      if (path === undefined) throw new ContestError('not-found', { code: params.code });
      response.set('cache-control', 'public, max-age=600').redirect(302, path);
    }),
  ];
}
