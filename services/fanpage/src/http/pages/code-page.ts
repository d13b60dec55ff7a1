import { ERROR_TABLE, type ErrorCode } from '@hoithi/contracts';
import { html } from '../html';
import { drawPage } from '../look/draw-page';
import { icon } from '../look/icon';
import type { PageView } from '../look/page-view';

/** Second step of proving an address: the code. The address travels in the form, never in the page's own address. */
export function drawCodePage(
  view: PageView,
  asked: { readonly email: string; readonly entry: string | undefined; readonly problem?: ErrorCode },
): string {
  const { say, link } = view;
  const title = say({ vi: 'Nhập mã xác nhận', en: 'Enter your code' });
  const body = html`<section class="card">
    <h1>${title}</h1>
    ${asked.problem && html`<p class="problem" role="alert">${say(ERROR_TABLE[asked.problem])}</p>`}
    <form method="post" action="${link('/api/site/visitor/verify')}">
      <input type="hidden" name="email" value="${asked.email}" />
      ${asked.entry && html`<input type="hidden" name="entry" value="${asked.entry}" />`}
      <div class="field">
        <label for="code">${say({ vi: 'Mã gồm 6 chữ số', en: '6-digit code' })}</label>
        <p class="help" id="code-help">
          ${say({ vi: `Mã đã được gửi tới ${asked.email}, có hiệu lực trong 10 phút.`, en: `The code was sent to ${asked.email} and is valid for 10 minutes.` })}
        </p>
        <input
          class="code-input"
          id="code"
          name="code"
          inputmode="numeric"
          autocomplete="one-time-code"
          pattern="[0-9]{6}"
          maxlength="6"
          required
          autofocus
          aria-describedby="code-help"
        />
      </div>
      <p class="actions">
        <button class="button" type="submit">
          ${icon('check')}<span
            >${asked.entry ? say({ vi: 'Xác nhận và bình chọn', en: 'Confirm and vote' }) : say({ vi: 'Xác nhận', en: 'Confirm' })}</span
          >
        </button>
        ${asked.entry && html`<a href="${link(`/v/${asked.entry}`)}#binh-chon">${say({ vi: 'Dùng địa chỉ khác', en: 'Use another address' })}</a>`}
      </p>
    </form>
  </section>`;
  return drawPage(view, { title, body, noIndex: true });
}
