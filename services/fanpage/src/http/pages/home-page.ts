import { formatDeadline } from '@hoithi/contest';
import type { Fanpage } from '../../fanpage';
import type { SiteContest } from '../../site/site-contest';
import { html, type SafeHtml } from '../html';
import { drawPage } from '../look/draw-page';
import type { PageView } from '../look/page-view';
import { drawTimeline } from '../look/timeline';
import { formatDong } from '../look/words';

/** The contest at a glance: what it is, what to do now, when what happens, and what can be won. */
export async function drawHome({ site }: Fanpage, view: PageView): Promise<string> {
  const { say, contest } = view;
  const { definition } = contest.contest;
  const others = (await site.contests()).filter(({ id }) => id !== contest.id);
  const films = await site.finalists(contest.id);
  const body = html`<section class="card hero">
      <p class="eyebrow">${say(definition.theme)}</p>
      <h1>${say(definition.title)}</h1>
      <p>${say(definition.pages.slogan)}</p>
      <p class="soft">${say(definition.pages.summary)}</p>
      ${drawAction(view, films.length)}
    </section>
    <section class="card">
      <h2>${say({ vi: 'Các mốc của Cuộc thi', en: 'The contest in dates' })}</h2>
      ${drawTimeline(view)}
    </section>
    <section class="card">
      <h2>${say({ vi: 'Giải thưởng', en: 'Prizes' })}</h2>
      ${drawPrizes(view)}
    </section>
    <section class="card">
      <h2>${say({ vi: 'Cách tham gia', en: 'How to enter' })}</h2>
      <ol>
        ${definition.pages.howToEnter.map((step) => html`<li>${say(step)}</li>`)}
      </ol>
      <p class="soft">${say(definition.pages.help)}</p>
    </section>
    ${others.length > 0 && drawOthers(view, others)}`;
  return drawPage(view, { title: say(definition.title), at: 'home', body });
}

/** The one thing a visitor can do now, with its deadline. */
function drawAction({ say, link, contest, lang, nowMs }: PageView, films: number): SafeHtml {
  const { calendar, phase } = contest;
  const until = (atMs: number) => formatDeadline(atMs, lang, { timezone: calendar.timezone });
  if (phase === 'outcomes' || phase === 'closed') {
    return html`<p class="actions">
      <a class="button" href="${link('/ket-qua')}">${say({ vi: 'Xem kết quả', en: 'See the results' })}</a>
      <a class="button quiet" href="${link('/binh-chon')}">${say({ vi: 'Xem các tác phẩm', en: 'Watch the films' })}</a>
    </p>`;
  }
  if (films > 0) {
    const when = contest.reactionsClosed
      ? { vi: 'Đã chốt lượt tương tác.', en: 'The vote is closed.' }
      : { vi: `Bình chọn đến ${until(calendar.freezeAtMs)}.`, en: `Vote until ${until(calendar.freezeAtMs)}.` };
    return html`<p class="actions">
      <a class="button" href="${link('/binh-chon')}"
        >${say({ vi: `Xem ${films} tác phẩm và bình chọn`, en: `Watch ${films} films and vote` })}</a
      >
      <span class="soft">${say(when)}</span>
    </p>`;
  }
  if (calendar.openAtMs <= nowMs && nowMs <= calendar.closeAtMs && (phase === null || phase === 'open')) {
    return html`<p class="actions">
      <a class="button" href="/du-thi">${say({ vi: 'Nộp bài dự thi', en: 'Enter your film' })}</a>
      <span class="soft"
        >${say({ vi: `Hạn nhận: ${until(calendar.closeAtMs)}.`, en: `Entries close at ${until(calendar.closeAtMs)}.` })}</span
      >
    </p>`;
  }
  return html`<p class="actions">
    <a class="button quiet" href="${link('/the-le')}">${say({ vi: 'Đọc thể lệ', en: 'Read the rules' })}</a>
  </p>`;
}

function drawPrizes({ say, contest, lang }: PageView): SafeHtml {
  const { jury, interaction } = contest.contest.definition.prizes;
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${say({ vi: 'Giải thưởng', en: 'Prizes' })}">
    <table>
      <thead>
        <tr>
          <th>${say({ vi: 'Giải', en: 'Prize' })}</th>
          <th class="number">${say({ vi: 'Số lượng', en: 'Count' })}</th>
          <th class="number">${say({ vi: 'Mỗi giải', en: 'Each' })}</th>
        </tr>
      </thead>
      <tbody>
        ${[...jury, ...(interaction ? [interaction] : [])].map(
          (prize) =>
            html`<tr>
              <td>${say(prize.name)}</td>
              <td class="number">${prize.count}</td>
              <td class="number">${formatDong(prize.valueDong, lang)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function drawOthers({ say, lang }: PageView, others: readonly SiteContest[]): SafeHtml {
  return html`<section class="card">
    <h2>${say({ vi: 'Các cuộc thi khác', en: 'Other contests' })}</h2>
    <ul>
      ${others.map(({ id, contest }) => html`<li><a href="/?contest=${id}${lang === 'en' && '&lang=en'}">${say(contest.definition.title)}</a></li>`)}
    </ul>
  </section>`;
}
