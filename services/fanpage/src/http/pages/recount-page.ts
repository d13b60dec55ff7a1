import { ContestError } from '@hoithi/contracts';
import { html } from '../html';
import { assetUrl, findAsset } from '../look/assets';
import { drawPage } from '../look/draw-page';
import type { PageView } from '../look/page-view';
import { drawRecountTool } from './recount-tool';

/**
 * The page that recounts a result on the visitor's own device.
 * @throws {ContestError} `service-unavailable` where the script was not built
 */
export function drawRecount(view: PageView): string {
  if (findAsset('recount.js') === undefined) throw new ContestError('service-unavailable', { asset: 'recount.js' });
  const { say, link, contest } = view;
  const title = say({ vi: 'Tự kiểm lại kết quả', en: 'Recount the result yourself' });
  const api = `/api/award/${contest.id}`;
  const body = html`<p><a href="${link('/ket-qua')}">← ${say({ vi: 'Kết quả', en: 'Results' })}</a></p>
    <h1>${title}</h1>
    <p>
      ${say({
        vi: 'Máy của bạn tự cộng lại từng phiếu chấm, xếp hạng lại và so với kết quả đã công bố. Không có gì được gửi đi: mở trang xong có thể tắt mạng.',
        en: 'Your own device adds up every sheet, ranks again and compares with what was published. Nothing is sent: once the page is open you may go offline.',
      })}
    </p>
    ${drawRecountTool(view, { bundleUrl: `${api}/bundle`, ledgerUrl: `${api}/ledger`, workerUrl: '/ket-qua/kiem-lai/ngoai-tuyen.js' })}
    <section class="card">
      <h2>${say({ vi: 'Giữ trang này cho lần sau', en: 'Keep this page' })}</h2>
      <p>
        ${say({
          vi: 'Tải trang về thành một tệp duy nhất: mở được không cần mạng, không cần trang web này còn tồn tại.',
          en: 'Save the page as one file: it opens without a network and without this site.',
        })}
      </p>
      <p>
        <a class="button quiet" href="${link('/ket-qua/kiem-lai/tai-ve')}" download
          >${say({ vi: 'Tải trang kiểm lại (.html)', en: 'Save the recount page (.html)' })}</a
        >
      </p>
      <p class="soft small">
        ${say({ vi: 'Với dòng lệnh', en: 'On the command line' })}:
        <code>npx hoithi recount hoithi-${contest.id}.json</code>
      </p>
    </section>
    <section class="card" id="ledger">
      <h2>${say({ vi: 'Mã nhật ký đã công bố', en: 'Published heads of the log' })}</h2>
      <p class="soft">${say({ vi: 'Đang hỏi máy chủ…', en: 'Asking the server…' })}</p>
    </section>`;
  const head = html`<link rel="stylesheet" href="${assetUrl('recount.css')}" />
    <script src="${assetUrl('recount.js')}" defer></script>`;
  return drawPage(view, { title, at: 'results', body, head });
}
