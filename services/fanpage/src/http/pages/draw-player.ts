import type { EntryCard } from '@hoithi/contracts';
import type { Finalist } from '../../site/site';
import { html, type SafeHtml } from '../html';
import { assetUrl } from '../look/assets';
import type { PageView } from '../look/page-view';

/** Object keys of everything that a film's player may ask for. */
export const filmKeysOf = ({ playKey, posterKey, preview }: EntryCard): readonly (string | null)[] => [
  playKey,
  posterKey,
  ...Object.values(preview ?? {}),
];

/**
 * The film: the stream where the browser plays it, else the lighter file. The script offers the qualities and takes the lightest over a
 * weak link; without it everything plays all the same.
 */
export function drawPlayer({ say }: PageView, { card }: Finalist, paths: ReadonlyMap<string, string>): SafeHtml {
  const pathOf = (key: string | null | undefined): string | undefined => paths.get(key ?? '');
  const hls = pathOf(card.preview?.hls);
  const [p720, p480, full] = [pathOf(card.preview?.p720), pathOf(card.preview?.p480), pathOf(card.playKey)];
  const film = p720 ?? p480 ?? full;
  if (film === undefined)
    return html`<p class="empty">
      ${say({ vi: 'Phim đang được chuẩn bị, hãy quay lại sau ít phút.', en: 'The film is being prepared; come back in some minutes.' })}
    </p>`;
  const poster = pathOf(card.posterKey);
  const choices = [
    { name: '720p', path: p720, word: '720p' },
    { name: '480p', path: p480, word: say({ vi: '480p – mạng yếu', en: '480p – weak link' }) },
    { name: 'full', path: full, word: say({ vi: 'Bản gốc', en: 'Full' }) },
  ].filter(({ path }) => path !== undefined);
  return html`<video
      controls
      playsinline
      preload="metadata"
      data-code="${card.code}"
      ${poster && html` poster="${poster}"`}
      aria-label="${card.title}"
    >
      ${hls && html`<source src="${hls}" type="application/vnd.apple.mpegurl" />`}
      <source src="${film}" type="video/mp4" />
    </video>
    ${
      choices.length > 1 &&
      html`<label class="quality" data-quality hidden
          ><span>${say({ vi: 'Chất lượng', en: 'Quality' })}</span>
          <select>
            <option value="auto">${say({ vi: 'Tự động', en: 'Automatic' })}</option>
            ${choices.map(({ name, path, word }) => html`<option value="${name}" data-path="${path ?? ''}">${word}</option>`)}
          </select></label
        >
        <script src="${assetUrl('film.js')}" defer></script>`
    }`;
}
