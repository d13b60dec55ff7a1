import { ERROR_TABLE, type ContestError } from '@hoithi/contracts';
import type { Locale, Text } from '@hoithi/contest';
import { html } from '../html';
import { assetUrl } from '../look/assets';

/** What a person sees when something went wrong: what happened, what is safe, what to do, and an id to quote. It needs no database to be drawn. */
export function drawErrorPage(
  error: ContestError,
  options: { readonly lang: Locale; readonly correlationId: string; readonly back: string | undefined },
): string {
  const { lang, correlationId, back } = options;
  const say = (text: Text) => text[lang];
  const sentence = say(ERROR_TABLE[error.code]);
  const title =
    error.status === 404
      ? say({ vi: 'Không tìm thấy', en: 'Not found' })
      : say({ vi: 'Chưa thực hiện được', en: 'That did not work' });
  return html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <meta name="robots" content="noindex" />
        <link rel="stylesheet" href="${assetUrl('tokens.css')}" />
        <link rel="stylesheet" href="${assetUrl('site.css')}" />
      </head>
      <body>
        <main class="wide">
          <section class="card">
            <h1>${title}</h1>
            <p>${sentence}</p>
            <p class="actions">
              ${back && html`<a class="button" href="${back}">${say({ vi: 'Quay lại', en: 'Back' })}</a>`}<a
                class="button quiet"
                href="${lang === 'en' ? '/?lang=en' : '/'}"
                >${say({ vi: 'Về trang chủ', en: 'Home' })}</a
              >
            </p>
            <p class="soft small">
              ${say({ vi: 'Mã để báo Ban Tổ chức', en: 'Quote this to the organiser' })}:
              <span class="hash">${error.code} · ${correlationId}</span>
            </p>
          </section>
        </main>
      </body>
    </html> `.markup;
}
