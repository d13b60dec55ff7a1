import { ContestError } from '@hoithi/contracts';
import { route, type RouteEntry } from '@hoithi/platform';
import type { Fanpage } from '../fanpage';
import { html, SafeHtml, xml } from './html';
import { openView } from './pages/open-view';
import { filmUrl, posterUrl } from './pages/share-data';
import { siteRoutes } from './site-contracts';

const WIDTH = 640;

/** What other machines read: feed, sitemap, oEmbed, robots. */
export function machineRoutes(fanpage: Fanpage): readonly RouteEntry[] {
  const { site, publicUrl } = fanpage;
  return [
    route(siteRoutes.feed, async ({ request, response, query }) => {
      const view = await openView(fanpage, request, query);
      const finalists = (await site.finalists(view.contest.id)).toSorted((a, b) =>
        a.card.code < b.card.code ? -1 : 1,
      );
      const items = finalists.map(
        ({ card, publication }) =>
          xml`<item><title>${card.title}</title><link>${publicUrl}/v/${card.code}</link><guid isPermaLink="true">${publicUrl}/v/${card.code}</guid><description>${card.summary}</description><pubDate>${new Date(publication.visibleFromMs).toUTCString()}</pubDate><media:content url="${filmUrl(publicUrl, card.code)}" type="video/mp4" medium="video"${card.durationMs !== null && xml` duration="${Math.round(card.durationMs / 1_000)}"`}><media:thumbnail url="${posterUrl(publicUrl, card.code)}"/></media:content></item>`,
      );
      const { definition } = view.contest.contest;
      const feed = xml`${XML}<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>${view.say(definition.title)}</title><link>${publicUrl}/</link><description>${view.say(definition.pages.summary)}</description><language>${view.lang}</language>${items}</channel></rss>`;
      response.set('cache-control', 'public, max-age=300').type('application/rss+xml').send(feed.markup);
    }),
    route(siteRoutes.videoSitemap, async ({ request, response, query }) => {
      const view = await openView(fanpage, request, query);
      const urls = (await site.finalists(view.contest.id)).map(
        ({ card, publication }) =>
          xml`<url><loc>${publicUrl}/v/${card.code}</loc><video:video><video:thumbnail_loc>${posterUrl(publicUrl, card.code)}</video:thumbnail_loc><video:title>${card.title}</video:title><video:description>${card.summary}</video:description><video:content_loc>${filmUrl(publicUrl, card.code)}</video:content_loc><video:player_loc>${publicUrl}/embed/${card.code}</video:player_loc><video:publication_date>${new Date(publication.visibleFromMs).toISOString()}</video:publication_date></video:video></url>`,
      );
      const map = xml`${XML}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:video="http://www.google.com/schemas/sitemap-video/1.1">${urls}</urlset>`;
      response.set('cache-control', 'public, max-age=300').type('application/xml').send(map.markup);
    }),
    route(siteRoutes.robots, ({ response }) => {
      const lines = [
        'User-agent: *',
        'Disallow: /c/',
        'Disallow: /cua-toi',
        'Disallow: /du-thi',
        'Disallow: /api/intake/',
        'Disallow: /api/award/',
        `Sitemap: ${publicUrl}/sitemap-video.xml`,
        '',
      ];
      response.set('cache-control', 'public, max-age=3600').type('text/plain').send(lines.join('\n'));
    }),
    route(siteRoutes.oembed, async ({ response, query }) => {
      // oEmbed 1.0: an unknown format is answered with 501.
      if (query.format !== 'json') {
        response.status(501).json({ error: 'format' });
        return;
      }
      const code = codeOf(query.url, publicUrl);
      if (code === null) throw new ContestError('not-found', { url: query.url });
      const { card, contest } = await site.finalist(code);
      const width = Math.min(query.maxwidth ?? WIDTH, WIDTH);
      const height = Math.round((width * 9) / 16);
      const frame = html`<iframe
        src="${publicUrl}/embed/${card.code}"
        width="${width}"
        height="${height}"
        title="${card.title}"
        allow="fullscreen"
        loading="lazy"
      ></iframe>`;
      response.set('cache-control', 'public, max-age=300').json({
        version: '1.0',
        type: 'video',
        title: card.title,
        author_name: card.authorNames.join(', '),
        provider_name: contest.contest.definition.shortTitle.vi,
        provider_url: publicUrl,
        thumbnail_url: posterUrl(publicUrl, card.code),
        thumbnail_width: 1280,
        thumbnail_height: 720,
        width,
        height,
        html: frame.markup,
      });
    }),
  ];
}

const XML = new SafeHtml('<?xml version="1.0" encoding="UTF-8"?>\n');

/** Only our own watch pages can be asked for. */
function codeOf(url: string, publicUrl: string): string | null {
  if (!URL.canParse(url) || new URL(url).origin !== new URL(publicUrl).origin) return null;
  return /^\/v\/([\w-]{3,40})\/?$/.exec(new URL(url).pathname)?.[1]?.toUpperCase() ?? null;
}
