import { html, jsonForScript, type SafeHtml } from '../html';
import { assetUrl } from './assets';
import { icon } from './icon';
import { withQuery, type PageView } from './page-view';

export type PageParts = {
  readonly title: string;
  readonly description?: string;
  readonly body: SafeHtml;
  /** Which entry of the navigation is this page. */
  readonly at?: 'home' | 'gallery' | 'results' | 'rules';
  readonly head?: SafeHtml;
  /** JSON-LD for search engines. */
  readonly data?: unknown;
  readonly noIndex?: true;
};

/** What the first words of every page are set in, asked for by the very addresses of the style sheet. */
const FIRST_FONTS = ['latin-400', 'vietnamese-400', 'latin-700', 'vietnamese-700'].map(
  (part) => `be-vietnam-pro-${part}-normal.woff2`,
);

/** The frame of every public page: head, header with navigation and language, footer with who answers for it. */
export function drawPage(view: PageView, parts: PageParts): string {
  const { lang, say, contest, publicUrl, here } = view;
  const { definition } = contest.contest;
  const site = say(definition.shortTitle);
  const page = html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${parts.title} – ${site}</title>
        <meta name="description" content="${parts.description ?? say(definition.pages.summary)}" />
        <meta name="theme-color" content="#0b5cad" />
        <link rel="canonical" href="${publicUrl}${here}" />
        <link rel="alternate" hreflang="vi" href="${publicUrl}${here}" />
        <link rel="alternate" hreflang="en" href="${publicUrl}${inLanguage(here, 'en')}" />
        <link rel="alternate" type="application/rss+xml" title="${site}" href="${view.link('/rss.xml')}" />
        <meta property="og:site_name" content="${site}" />
        <meta property="og:locale" content="${lang === 'vi' ? 'vi_VN' : 'en_GB'}" />
        ${parts.noIndex && html`<meta name="robots" content="noindex" />`}
        <link rel="icon" href="${assetUrl('icon.svg')}" type="image/svg+xml" />
        ${FIRST_FONTS.map((name) => html`<link rel="preload" href="/api/site/assets/${name}" as="font" type="font/woff2" crossorigin />`)}
        <link rel="stylesheet" href="${assetUrl('tokens.css')}" />
        <link rel="stylesheet" href="${assetUrl('site.css')}" />
        <script src="${assetUrl('site.js')}" defer></script>
        ${parts.head}
        ${
          parts.data !== undefined &&
          html`<script type="application/ld+json">
            ${jsonForScript(parts.data)}
          </script>`
        }
      </head>
      <body>
        <a class="skip" href="#main">${say({ vi: 'Tới nội dung chính', en: 'Skip to content' })}</a>
        ${drawHeader(view, parts.at)}
        <main id="main" class="wide">${drawRehearsal(view)} ${parts.body}</main>
        ${drawFooter(view)}
      </body>
    </html> `;
  return page.markup;
}

/** Nobody shall take a rehearsal for the contest itself. */
function drawRehearsal({ say, contest }: PageView): SafeHtml | false {
  const notice = {
    vi: 'Đây là buổi diễn tập: không nhận tác phẩm thật và không trao giải thật.',
    en: 'This is a rehearsal: no real entries are taken and no real prizes are given.',
  };
  return contest.contest.definition.plan.rehearsal && html`<p class="notice">${icon('info')} ${say(notice)}</p>`;
}

function drawHeader(view: PageView, at: PageParts['at']): SafeHtml {
  const { say, link, lang, here, contest } = view;
  const item = (id: PageParts['at'], path: string, name: string) =>
    html`<li><a href="${link(path)}" ${id === at && html` aria-current="page"`}>${name}</a></li>`;
  const other = lang === 'vi' ? 'en' : 'vi';
  return html`<header class="top">
    <div class="wide top-row">
      <a class="brand" href="${link('/')}">${icon('play')}<span>${say(contest.contest.definition.shortTitle)}</span></a>
      <nav aria-label="${say({ vi: 'Chính', en: 'Main' })}">
        <ul>
          ${item('gallery', '/binh-chon', say({ vi: 'Bình chọn', en: 'Watch and vote' }))}
          ${item('results', '/ket-qua', say({ vi: 'Kết quả', en: 'Results' }))}
          ${item('rules', '/the-le', say({ vi: 'Thể lệ', en: 'Rules' }))}
          <li><a href="/du-thi">${say({ vi: 'Dự thi', en: 'Enter' })}</a></li>
        </ul>
      </nav>
      <a class="language" href="${inLanguage(here, other)}" lang="${other}" hreflang="${other}"
        >${other === 'en' ? 'English' : 'Tiếng Việt'}</a
      >
    </div>
  </header>`;
}

function drawFooter(view: PageView): SafeHtml {
  const { say, link, contest } = view;
  const { organisation, rights } = contest.contest.definition;
  const contact = organisation.contacts[0];
  const body = organisation.bodies.find(({ id }) => id === (contact?.body ?? organisation.standingBody));
  return html`<footer class="bottom">
    <div class="wide">
      <p>
        <strong>${body && say(body.name)}</strong
        >${contact?.phone && html` · <a href="tel:${contact.phone.replaceAll(/[^\d+]/g, '')}">${contact.phone}</a>`}${contact?.email && html` · <a href="mailto:${contact.email}">${contact.email}</a>`}
      </p>
      <p>${say(rights.licence)}</p>
      <p>
        <a href="${link('/the-le')}">${say({ vi: 'Thể lệ', en: 'Rules' })}</a> · <a href="${link('/rss.xml')}">RSS</a> ·
        <a href="/dang-nhap">${say({ vi: 'Đăng nhập', en: 'Sign in' })}</a>
      </p>
    </div>
  </footer>`;
}

/** The same page in the other language. */
function inLanguage(here: string, lang: 'vi' | 'en'): string {
  const [path = '/', query = ''] = here.split('?', 2);
  return withQuery(path, { ...Object.fromEntries(new URLSearchParams(query)), ...(lang === 'en' ? { lang } : {}) });
}
