import { html, type SafeHtml } from '../html';
import { assetUrl } from '../look/assets';
import type { PageView } from '../look/page-view';
import { formatLength } from '../look/words';
import type { Finalist } from '../../site/site';

/** One film in a list: poster, title, authors, unit; the whole card leads to the film. */
export function drawFilmCard(
  { say, link, lang }: PageView,
  { card }: Finalist,
  shown: { readonly poster: string | undefined; readonly count: number | undefined },
): SafeHtml {
  return html`<li class="film">
    <div class="poster">
      <img
        src="${shown.poster ?? assetUrl('poster.svg')}"
        alt=""
        width="320"
        height="180"
        loading="lazy"
      />${card.durationMs !== null && html`<span class="length"><span class="hidden">${say({ vi: 'Thời lượng', en: 'Length' })} </span>${formatLength(card.durationMs, lang)}</span>`}
    </div>
    <div class="text">
      <h2><a href="${link(`/v/${card.code}`)}">${card.title}</a></h2>
      <p class="soft small">${card.authorNames.join(', ')}</p>
      <p class="soft small">${card.code} · ${[card.unitName, card.localityName].filter(Boolean).join(', ')}</p>
      ${shown.count !== undefined && html`<p class="small"><strong>${shown.count}</strong> ${say({ vi: 'lượt bình chọn', en: 'votes' })}</p>`}
    </div>
  </li>`;
}
