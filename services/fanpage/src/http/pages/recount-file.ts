import { ContestError } from '@hoithi/contracts';
import { html, SafeHtml } from '../html';
import { findAsset } from '../look/assets';
import type { PageView } from '../look/page-view';
import { drawRecountTool } from './recount-tool';

const STYLES = ['tokens.css', 'site.css', 'recount.css'] as const;
/** Fonts are fetched from the site; a file that is kept uses those of the device. */
const FONT_FACE = /@font-face \{[^}]*\}/g;

/**
 * The recount page as one file without any address in it: it opens from a disk, and outlives this site.
 * @throws {ContestError} `service-unavailable` where the script was not built
 */
export function drawRecountFile(view: PageView): string {
  const { say, lang, contest } = view;
  const title = say({ vi: 'Tự kiểm lại kết quả', en: 'Recount the result yourself' });
  const style = STYLES.map(textOf).join('\n').replaceAll(FONT_FACE, '');
  // No text of the script can end its element.
  const script = textOf('recount.js').replaceAll('</script', String.raw`<\/script`);
  return html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – ${say(contest.contest.definition.shortTitle)}</title>
        <style>
          ${new SafeHtml(style)}
        </style>
      </head>
      <body>
        <main class="wide">
          <p class="eyebrow">${say(contest.contest.definition.title)}</p>
          <h1>${title}</h1>
          <p>
            ${say({
              vi: 'Tệp này không gọi tới máy chủ nào. Mọi phép tính diễn ra trên máy của bạn.',
              en: 'This file calls no server. All counting is done on your own device.',
            })}
          </p>
          ${drawRecountTool(view, { bundleUrl: null, ledgerUrl: null, workerUrl: null })}
        </main>
        <script>
          ${new SafeHtml(script)};
        </script>
      </body>
    </html> `.markup;
}

function textOf(name: string): string {
  const asset = findAsset(name);
  if (asset === undefined) throw new ContestError('service-unavailable', { asset: name });
  return asset.bytes.toString('utf8');
}
