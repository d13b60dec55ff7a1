import { formatDeadline } from '@hoithi/contest';
import type { PublishedResult } from '../../site/site';
import { html, type SafeHtml } from '../html';
import { drawPage } from '../look/draw-page';
import { icon } from '../look/icon';
import type { PageView } from '../look/page-view';
import { formatDong } from '../look/words';
import { checkCertificate } from './check-certificate';
import { drawCertificate } from './draw-certificate';
import { drawResultTables } from './draw-result-tables';

/** Prizes, ranking and frozen interaction, with the hashes by which anybody can check them; before the decision, when it comes. */
export function drawResults(
  view: PageView,
  of: {
    readonly result: PublishedResult | null;
    readonly certificate: string | undefined;
    /** Title of each film that is still shown, by its code. */
    readonly titles: ReadonlyMap<string, string>;
  },
): string {
  const { result } = of;
  const { say, contest, lang } = view;
  const title = say({ vi: 'Kết quả', en: 'Results' });
  const certificate =
    of.certificate === undefined ? '' : drawCertificate(view, result, checkCertificate(result, of.certificate));
  if (!result) {
    const at = formatDeadline(contest.calendar.councilAtMs, lang, { timezone: contest.calendar.timezone });
    const body = html`<h1>${title}</h1>
      ${certificate}
      <div class="empty">
        <h2>${say({ vi: 'Chưa có kết quả', en: 'No results yet' })}</h2>
        <p>
          ${say({ vi: `Ban Tổ chức họp xét giải: ${at}. Kết quả được đăng tại đây sau quyết định.`, en: `The council meets at ${at}. The results appear here after its decision.` })}
        </p>
        <p><a href="${view.link('/binh-chon')}">${say({ vi: 'Xem các tác phẩm', en: 'Watch the films' })}</a></p>
        <p>
          <a href="${view.link('/ket-qua/kiem-lai')}"
            >${say({ vi: 'Mã nhật ký niêm phong từng ngày', en: 'The daily heads of the sealed log' })}</a
          >
        </p>
      </div>`;
    return drawPage(view, { title, at: 'results', body });
  }
  const body = html`<h1>${title}</h1>
    ${certificate} ${drawStage(view, result)} ${result.prizes.map((prize) => drawPrize(view, prize))}
    ${drawResultTables(view, result, of.titles)}
    <section class="card">
      <h2>${say({ vi: 'Kiểm chứng', en: 'Check it yourself' })}</h2>
      <p>
        ${say({ vi: 'Hai mã SHA-256 dưới đây cố định sổ điểm và bản chốt tương tác: sửa một con số là mã đổi.', en: 'These two SHA-256 values fix the score book and the freeze record: a changed number changes them.' })}
      </p>
      <dl class="facts stacked">
        <dt>${say({ vi: 'Sổ điểm', en: 'Score book' })}</dt>
        <dd class="hash">${result.bookHash}</dd>
        <dt>${say({ vi: 'Bản chốt tương tác', en: 'Freeze record' })}</dt>
        <dd class="hash">${result.freezeHash}</dd>
      </dl>
      <p>
        <a class="button quiet" href="${view.link('/ket-qua/kiem-lai')}"
          >${say({ vi: 'Tự kiểm lại kết quả', en: 'Recount the result yourself' })}</a
        >
      </p>
    </section>`;
  return drawPage(view, { title, at: 'results', body });
}

/** How far the result counts (O18): provisional until the complaints are heard, then final. */
function drawStage({ say, lang, contest }: PageView, result: PublishedResult): SafeHtml {
  const at = (atMs: number): string => formatDeadline(atMs, lang, { timezone: contest.calendar.timezone });
  const trace = html`<p class="soft">
    ${say({ vi: 'Quyết định lúc', en: 'Decided at' })} ${at(result.finalAtMs ?? result.decidedAtMs)} ·
    <span class="hash">${result.decisionId}</span>
  </p>`;
  if (result.stage === 'final')
    return html`<p class="stage">
        ${icon('check')} <strong>${say({ vi: 'Kết quả chính thức.', en: 'The final result.' })}</strong>
      </p>
      ${trace}`;
  const until = at(result.complaintsCloseAtMs);
  return html`<div class="notice" role="status">
      <p>
        <strong>${say({ vi: 'Kết quả dự kiến.', en: 'A provisional result.' })}</strong>
        ${say({ vi: `Nhận khiếu nại đến ${until}; sau đó Ban Tổ chức ra quyết định chính thức.`, en: `Complaints are taken until ${until}; then the council makes its final decision.` })}
      </p>
      <p>
        <a href="/cua-toi"
          >${say({ vi: 'Thí sinh gửi khiếu nại tại trang Bài của tôi', en: 'Entrants complain on the page My entries' })}</a
        >
      </p>
    </div>
    ${trace}`;
}

function drawPrize(view: PageView, prize: PublishedResult['prizes'][number]): SafeHtml {
  const { say, lang } = view;
  return html`<section class="card prize">
    <h2>
      <span>${icon('trophy')} ${say(prize.name)}</span> <span class="soft">${formatDong(prize.valueDong, lang)}</span>
    </h2>
    ${
      prize.entries.length > 0
        ? html`<ul>
            ${prize.entries.map((entry) => html`<li id="${prize.prizeId}-${entry.code}">${drawWinner(view, entry)}</li>`)}
          </ul>`
        : html`<p class="soft">${say({ vi: 'Không trao.', en: 'Not awarded.' })}</p>`
    }
  </section>`;
}

/** A work that was withdrawn or taken down keeps its prize and its code; its names are shown no more. */
function drawWinner({ say, link }: PageView, entry: PublishedResult['prizes'][number]['entries'][number]): SafeHtml {
  if (entry.authorNames.length === 0)
    return html`<strong>${entry.code}</strong>
      <span class="soft"
        >–
        ${say({ vi: 'tác phẩm đã rút hoặc gỡ, không còn hiển thị', en: 'withdrawn or taken down, shown no more' })}</span
      >`;
  return html`<a href="${link(`/v/${entry.code}`)}"><strong>${entry.title}</strong></a> –
    ${entry.authorNames.join(', ')}${entry.unitName && html`, ${entry.unitName}`}
    <span class="soft">(${entry.code})</span>`;
}
