import { formatDeadline } from '@hoithi/contest';
import type { Fanpage } from '../../fanpage';
import type { Finalist } from '../../site/site';
import { html, type SafeHtml } from '../html';
import { drawPage } from '../look/draw-page';
import { icon } from '../look/icon';
import type { PageView } from '../look/page-view';
import { formatLength } from '../look/words';
import { drawPlayer, filmKeysOf } from './draw-player';
import { drawShareTags, videoObject } from './share-data';

export type VoteState = {
  readonly known: boolean;
  readonly reacted: boolean;
  readonly count: number | null;
};

/** One finalist: the film, who made it, and the vote. */
export async function drawWatch(
  { films }: Pick<Fanpage, 'films'>,
  view: PageView,
  shown: { readonly finalist: Finalist; readonly vote: VoteState },
): Promise<string> {
  const { card, publication } = shown.finalist;
  const { say, lang } = view;
  const paths = await films.paths(filmKeysOf(card));
  const form = view.contest.contest.definition.works.forms.find(({ id }) => id === card.form);
  const body = html`<article class="watch">
      <div>
        <div class="player">${drawPlayer(view, shown.finalist, paths)}</div>
        <h1>${card.title}</h1>
        <p>${card.summary}</p>
      </div>
      <aside>
        ${drawVote(view, card.code, shown.vote)}
        <section class="card">
          <h2>${say({ vi: 'Về tác phẩm', en: 'About the film' })}</h2>
          <dl class="facts">
            <dt>${say({ vi: 'Mã số', en: 'Code' })}</dt>
            <dd>${card.code}</dd>
            <dt>${say({ vi: 'Tác giả', en: 'Authors' })}</dt>
            <dd>${card.authorNames.join(', ')}</dd>
            <dt>${say({ vi: 'Đơn vị', en: 'Unit' })}</dt>
            <dd>${[card.unitName, card.localityName].filter(Boolean).join(', ')}</dd>
            ${
              form &&
              html`<dt>${say({ vi: 'Thể loại', en: 'Form' })}</dt>
                <dd>${say(form.name)}</dd>`
            }
            ${
              card.durationMs !== null &&
              html`<dt>${say({ vi: 'Thời lượng', en: 'Length' })}</dt>
                <dd>${formatLength(card.durationMs, lang)}</dd>`
            }
            ${
              card.aiUse &&
              html`<dt>${say({ vi: 'Sử dụng AI', en: 'Use of AI' })}</dt>
                <dd>${card.aiUse}</dd>`
            }
          </dl>
          <p class="actions">
            <button
              class="button quiet"
              type="button"
              data-share="${view.publicUrl}/v/${card.code}"
              data-copied="${say({ vi: 'Đã sao chép liên kết', en: 'Link copied' })}"
              hidden
            >
              ${icon('share')}<span data-word>${say({ vi: 'Chia sẻ', en: 'Share' })}</span>
            </button>
          </p>
        </section>
      </aside>
    </article>
    <p><a href="${view.link('/binh-chon')}">${say({ vi: '← Tất cả tác phẩm', en: '← All films' })}</a></p>`;
  return drawPage(view, {
    title: card.title,
    description: card.summary,
    at: 'gallery',
    body,
    head: drawShareTags(view, card),
    data: videoObject(view, { card, visibleFromMs: publication.visibleFromMs, count: shown.vote.count }),
  });
}

function drawVote(view: PageView, code: string, vote: VoteState): SafeHtml {
  const { say, contest, lang } = view;
  const count =
    vote.count === null
      ? null
      : html`<p><strong>${vote.count}</strong> ${say({ vi: 'lượt bình chọn', en: 'votes' })}</p>`;
  const title = html`<h2>${say({ vi: 'Bình chọn', en: 'Vote' })}</h2>`;
  if (contest.reactionsClosed) {
    return html`<section class="card" id="binh-chon">
      ${title}
      <p>
        ${icon('lock')}
        ${say({ vi: 'Đã chốt lượt tương tác, không nhận thêm bình chọn.', en: 'The interaction is frozen; no more votes are taken.' })}
      </p>
      ${vote.reacted && html`<p class="good">${icon('check')} ${say({ vi: 'Lượt bình chọn của bạn đã được ghi nhận.', en: 'Your vote was counted.' })}</p>`}${count}
    </section>`;
  }
  const until = formatDeadline(contest.calendar.freezeAtMs, lang, { timezone: contest.calendar.timezone });
  return html`<section class="card" id="binh-chon">
    ${title} ${vote.known ? drawReactForm(view, code, vote) : drawEmailForm(view, { code })} ${count}
    <p class="soft small">
      ${say({ vi: `Mỗi người một lượt cho tác phẩm này, đến ${until}.`, en: `One vote per person for this film until ${until}.` })}
    </p>
  </section>`;
}

function drawReactForm({ say, link }: PageView, code: string, { reacted }: VoteState): SafeHtml {
  const words = {
    give: say({ vi: 'Bình chọn tác phẩm này', en: 'Vote for this film' }),
    takeBack: say({ vi: 'Đã bình chọn – rút lại', en: 'Voted – take back' }),
    given: say({ vi: 'Đã ghi nhận lượt bình chọn của bạn.', en: 'Your vote is recorded.' }),
    taken: say({ vi: 'Đã rút lượt bình chọn của bạn.', en: 'Your vote is taken back.' }),
    offline: say({
      vi: 'Mất kết nối. Chưa có gì thay đổi; hãy thử lại.',
      en: 'No connection. Nothing changed; try again.',
    }),
  };
  return html`<form
      method="post"
      action="${link(`/api/site/entries/${code}/reaction`)}"
      data-react
      data-give="${words.give}"
      data-take-back="${words.takeBack}"
      data-given="${words.given}"
      data-taken="${words.taken}"
      data-offline="${words.offline}"
    >
      <input type="hidden" name="act" value="${reacted ? 'take-back' : 'give'}" />
      <p>
        <button class="button" type="submit" aria-pressed="${String(reacted)}">
          ${icon('heart')}<span data-word>${reacted ? words.takeBack : words.give}</span>
        </button>
      </p>
    </form>
    <p role="status" data-told class="good">${reacted && words.given}</p>
    <p class="small">
      <a href="${link(`/v/${code}`, { nguoi: 'khac' })}#binh-chon"
        >${say({ vi: 'Không phải bạn? Bình chọn bằng địa chỉ khác', en: 'Not you? Vote with another address' })}</a
      >
    </p>`;
}

/** First step of proving an address; the next is drawn by `drawCodePage`. */
export function drawEmailForm({ say, link }: PageView, { code }: { readonly code: string }): SafeHtml {
  return html`<form method="post" action="${link('/api/site/visitor/code')}">
    <input type="hidden" name="entry" value="${code}" />
    <div class="field">
      <label for="email">${say({ vi: 'Thư điện tử của bạn', en: 'Your e-mail' })}</label>
      <p class="help" id="email-help">
        ${say({ vi: 'Chúng tôi gửi một mã gồm 6 chữ số để bảo đảm mỗi người một lượt. Địa chỉ không được lưu lại.', en: 'We send a 6-digit code so that each person votes once. The address is not kept.' })}
      </p>
      <input
        id="email"
        name="email"
        type="email"
        autocomplete="email"
        inputmode="email"
        required
        maxlength="200"
        aria-describedby="email-help"
      />
    </div>
    <button class="button" type="submit">
      ${icon('heart')}<span>${say({ vi: 'Nhận mã để bình chọn', en: 'Get a code to vote' })}</span>
    </button>
  </form>`;
}
