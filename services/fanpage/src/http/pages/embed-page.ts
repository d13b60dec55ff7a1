import type { Finalist } from '../../site/site';
import { html } from '../html';
import { assetUrl } from '../look/assets';
import type { PageView } from '../look/page-view';
import { drawPlayer } from './draw-player';

/** The player alone, for newspapers and other sites; the only page that may stand in a frame (R26). */
export function drawEmbed(view: PageView, finalist: Finalist, paths: ReadonlyMap<string, string>): string {
  const { card } = finalist;
  return html`<!doctype html>
    <html lang="${view.lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${card.title}</title>
        <meta name="robots" content="noindex" />
        <link rel="canonical" href="${view.publicUrl}/v/${card.code}" />
        <link rel="stylesheet" href="${assetUrl('tokens.css')}" />
        <link rel="stylesheet" href="${assetUrl('site.css')}" />
      </head>
      <body class="embedded">
        <div class="player">${drawPlayer(view, finalist, paths)}</div>
        <p class="credit">
          <a href="${view.publicUrl}/v/${card.code}" target="_blank" rel="noopener">${card.title}</a> –
          ${card.authorNames.join(', ')}
        </p>
      </body>
    </html> `.markup;
}
