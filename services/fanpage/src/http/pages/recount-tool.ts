import { html, type SafeHtml } from '../html';
import type { PageView } from '../look/page-view';

export type RecountSources = {
  /** Where the published bundle is fetched from; null in a file that is kept, which asks nobody. */
  readonly bundleUrl: string | null;
  readonly ledgerUrl: string | null;
  /** What opens the page again without network; a file that is kept needs none. */
  readonly workerUrl: string | null;
};

/** Where a visitor drops the files; everything after is done by the script on the visitor's own device. */
export function drawRecountTool({ say, contest }: PageView, from: RecountSources): SafeHtml {
  const { jury } = contest.contest.definition.prizes;
  const prizes = JSON.stringify(Object.fromEntries(jury.map(({ id, name }) => [id, say(name)])));
  const drop = say({ vi: 'Chọn tệp, hoặc kéo tệp thả vào đây', en: 'Choose files, or drop them here' });
  return html`<section
      class="card"
      id="recount"
      data-prizes="${prizes}"
      data-bundle="${from.bundleUrl ?? ''}"
      data-ledger="${from.ledgerUrl ?? ''}"
      data-worker="${from.workerUrl ?? ''}"
    >
      <h2>${say({ vi: '1. Đưa gói công bố vào', en: '1. Hand in the result bundle' })}</h2>
      <div class="drop">
        <p class="help" id="files-help">
          ${say({
            vi: 'Gói công bố (.json). Giám khảo thả thêm biên nhận của mình để biết phiếu có được tính đúng không.',
            en: 'The result bundle (.json). A juror may add the own receipt to see whether the sheet was counted.',
          })}
        </p>
        <input
          id="files"
          class="hidden"
          type="file"
          accept=".json,application/json"
          multiple
          aria-describedby="files-help"
        />
        <label class="button quiet" for="files">${drop}</label>
        <p class="soft" data-chosen hidden></p>
      </div>
      <div class="actions">
        <button class="button" type="button" data-fetch disabled ${from.bundleUrl === null && html`hidden`}>
          ${say({ vi: 'Lấy gói đang công bố', en: 'Take the published bundle' })}
        </button>
        ${
          from.bundleUrl !== null &&
          html`<a class="button quiet" href="${from.bundleUrl}" download="hoithi-${contest.id}.json"
            >${say({ vi: 'Tải gói về máy', en: 'Save the bundle' })}</a
          >`
        }
      </div>
      <div class="field head-field">
        <label for="head"
          >${say({ vi: 'Mã nhật ký bạn đã ghi lại (nếu có)', en: 'A head you noted down (if any)' })}</label
        >
        <p class="help" id="head-help">
          ${say({
            vi: 'Trong những ngày chấm, mỗi ngày trang này công bố một mã nhật ký 64 ký tự. Mã ghi từ hôm đó là bằng chứng mạnh nhất.',
            en: 'On every day of judging a head of 64 characters is published. One noted down on the day is the strongest proof.',
          })}
        </p>
        <input
          id="head"
          type="text"
          maxlength="64"
          spellcheck="false"
          autocomplete="off"
          aria-describedby="head-help"
        />
      </div>
    </section>
    <noscript>
      <p class="problem">
        ${say({
          vi: 'Trang này tính toán trong trình duyệt nên cần JavaScript. Bạn cũng có thể dùng lệnh: npx hoithi recount TỆP',
          en: 'This page counts in the browser and needs JavaScript. There is also the command: npx hoithi recount FILE',
        })}
      </p>
    </noscript>
    <div id="report" role="status" aria-live="polite"></div>`;
}
