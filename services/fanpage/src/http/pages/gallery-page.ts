import { formatDate, formatDeadline } from '@hoithi/contest';
import type { Fanpage } from '../../fanpage';
import { findFinalists } from '../../site/find-finalists';
import { orderFairly } from '../../site/order-fairly';
import { visibleCounts } from '../../site/visible-counts';
import { html, type SafeHtml } from '../html';
import { drawPage } from '../look/draw-page';
import { icon } from '../look/icon';
import type { PageView } from '../look/page-view';
import { drawFilmCard } from './film-card';

const PER_PAGE = 24;

/** All finalists, in an order that favours none of them, with a search that needs no accents (O15). */
export async function drawGallery(
  fanpage: Fanpage,
  view: PageView,
  asked: { readonly q: string; readonly page: number },
): Promise<string> {
  const { say, contest, lang, nowMs } = view;
  const { timezone } = contest.calendar;
  const all = await fanpage.site.finalists(contest.id);
  const day = formatDate(nowMs, 'en', { timezone });
  const found = orderFairly(findFinalists(all, asked.q), { idOf: ({ publication }) => publication._id, day });
  const pages = Math.max(1, Math.ceil(found.length / PER_PAGE));
  const page = Math.min(asked.page, pages);
  const shown = found.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  const [posters, counts] = await Promise.all([
    fanpage.films.paths(shown.map(({ card }) => card.posterKey)),
    visibleCounts(fanpage.database, contest, nowMs),
  ]);
  const cards = shown.map((finalist) =>
    drawFilmCard(view, finalist, {
      poster: posters.get(finalist.card.posterKey ?? ''),
      count: counts ? (counts.get(finalist.publication.entryId) ?? 0) : undefined,
    }),
  );
  const title = say({ vi: 'Xem và bình chọn', en: 'Watch and vote' });
  const body = html`<h1>${title}</h1>
    <p class="soft">${drawState(view)}</p>
    ${all.length > 0 && drawSearch(view, asked.q, found.length)}
    ${
      shown.length > 0
        ? html`<ul class="grid">
            ${cards}
          </ul>`
        : drawEmpty(view, { asked: asked.q, known: all.length })
    }
    ${pages > 1 && drawPages(view, { q: asked.q, page, pages })}
    ${all.length > 1 && html`<p class="soft small">${say({ vi: 'Thứ tự hiển thị được xáo mỗi ngày để công bằng cho mọi tác phẩm.', en: 'The order is shuffled every day to be fair to every film.' })}</p>`}`;
  return drawPage(view, { title, at: 'gallery', body });

  function drawState(_view: PageView): string {
    const until = formatDeadline(contest.calendar.freezeAtMs, lang, { timezone });
    if (contest.freeze && counts)
      return say({
        vi: 'Đã chốt lượt tương tác; số liệu dưới đây là số đã chốt.',
        en: 'The vote is closed; the numbers below are the frozen ones.',
      });
    if (contest.reactionsClosed)
      return say({ vi: 'Đã hết giờ bình chọn, đang chốt số liệu.', en: 'The vote is over and is being counted.' });
    return say({
      vi: `Mỗi người một lượt cho mỗi tác phẩm, đến ${until}. Số lượt được công bố sau khi chốt.`,
      en: `One vote per person and film until ${until}. Totals are shown after the freeze.`,
    });
  }
}

function drawSearch({ say, lang, contest, here }: PageView, q: string, found: number): SafeHtml {
  const named = new URLSearchParams(here.split('?')[1] ?? '').has('contest');
  return html`<form class="search" role="search" action="/binh-chon">
      <label class="hidden" for="q">${say({ vi: 'Tìm tác phẩm', en: 'Search films' })}</label>
      <input
        id="q"
        name="q"
        type="search"
        value="${q}"
        placeholder="${say({ vi: 'Tên tác phẩm, tác giả, đơn vị, mã số', en: 'Title, author, unit or code' })}"
        maxlength="100"
      />
      ${lang === 'en' && html`<input type="hidden" name="lang" value="en" />`}
      ${named && html`<input type="hidden" name="contest" value="${contest.id}" />`}
      <button class="button" type="submit">${icon('search')}<span>${say({ vi: 'Tìm', en: 'Search' })}</span></button>
    </form>
    ${q && html`<p role="status">${say({ vi: `${found} tác phẩm khớp với “${q}”`, en: `${found} films match “${q}”` })}</p>`}`;
}

function drawEmpty(
  { say, link, lang, contest }: PageView,
  why: { readonly asked: string; readonly known: number },
): SafeHtml {
  if (why.known > 0) {
    return html`<div class="empty">
      <p>${say({ vi: `Không có tác phẩm nào khớp với “${why.asked}”.`, en: `No film matches “${why.asked}”.` })}</p>
      <p><a href="${link('/binh-chon')}">${say({ vi: 'Xem tất cả', en: 'See all' })}</a></p>
    </div>`;
  }
  const from = formatDeadline(contest.calendar.publishAtMs, lang, { timezone: contest.calendar.timezone });
  return html`<div class="empty">
    <h2>${say({ vi: 'Chưa có tác phẩm nào được đăng', en: 'No film is published yet' })}</h2>
    <p>
      ${say({ vi: `Các tác phẩm vào vòng Chung kết được đăng cùng một lúc: ${from}.`, en: `All finalists are published at the same moment: ${from}.` })}
    </p>
  </div>`;
}

function drawPages(
  { say, link }: PageView,
  at: { readonly q: string; readonly page: number; readonly pages: number },
): SafeHtml {
  const numbers = Array.from({ length: at.pages }, (_, index) => index + 1);
  return html`<nav aria-label="${say({ vi: 'Trang', en: 'Pages' })}">
    <ul class="pages">
      ${numbers.map(
        (number) =>
          html`<li>
            <a
              href="${link('/binh-chon', { q: at.q, ...(number === 1 ? {} : { trang: String(number) }) })}"
              ${number === at.page && html` aria-current="page"`}
              >${number}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}
