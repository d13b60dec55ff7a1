import type { EntryCard } from '@hoithi/contracts';
import { html, type SafeHtml } from '../html';
import { withQuery, type PageView } from '../look/page-view';
import { isoLength } from '../look/words';

const WIDTH = 1280;
const HEIGHT = 720;

/** Stable addresses: crawlers keep what they once read, while the signed media paths end after some hours. */
export const filmUrl = (publicUrl: string, code: string): string => `${publicUrl}/api/site/entries/${code}/film`;
export const posterUrl = (publicUrl: string, code: string): string => `${publicUrl}/api/site/entries/${code}/poster`;

/** What Facebook, Zalo and others read; their crawlers run no script. */
export function drawShareTags({ publicUrl }: PageView, card: EntryCard): SafeHtml {
  const watch = `${publicUrl}/v/${card.code}`;
  const secure = publicUrl.startsWith('https:');
  return html`<meta property="og:type" content="video.other" />
    <meta property="og:title" content="${card.title}" />
    <meta property="og:description" content="${card.summary}" />
    <meta property="og:url" content="${watch}" />
    <meta property="og:image" content="${posterUrl(publicUrl, card.code)}" />
    <meta property="og:image:alt" content="${card.title}" />
    <meta property="og:image:width" content="${WIDTH}" />
    <meta property="og:image:height" content="${HEIGHT}" />
    <meta property="og:video" content="${filmUrl(publicUrl, card.code)}" />
    ${secure && html`<meta property="og:video:secure_url" content="${filmUrl(publicUrl, card.code)}" />`}
    <meta property="og:video:type" content="video/mp4" />
    <meta property="og:video:width" content="${WIDTH}" />
    <meta property="og:video:height" content="${HEIGHT}" />
    <meta name="twitter:card" content="summary_large_image" />
    <link
      rel="alternate"
      type="application/json+oembed"
      href="${publicUrl}${withQuery('/oembed', { url: watch, format: 'json' })}"
      title="${card.title}"
    />`;
}

/** JSON-LD VideoObject: name, thumbnail and upload date are required by search engines. */
export function videoObject(
  { publicUrl }: PageView,
  film: { readonly card: EntryCard; readonly visibleFromMs: number; readonly count: number | null },
): unknown {
  const { card, visibleFromMs, count } = film;
  return {
    '@context': 'https://schema.org',
    '@type': 'VideoObject',
    name: card.title,
    description: card.summary,
    thumbnailUrl: [posterUrl(publicUrl, card.code)],
    uploadDate: new Date(visibleFromMs).toISOString(),
    ...(card.durationMs === null ? {} : { duration: isoLength(card.durationMs) }),
    contentUrl: filmUrl(publicUrl, card.code),
    embedUrl: `${publicUrl}/embed/${card.code}`,
    inLanguage: 'vi',
    ...(count === null
      ? {}
      : {
          interactionStatistic: {
            '@type': 'InteractionCounter',
            interactionType: { '@type': 'LikeAction' },
            userInteractionCount: count,
          },
        }),
  };
}
