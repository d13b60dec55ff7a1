import type { PublishedResult } from '../../site/site';
import { html, type SafeHtml } from '../html';
import { icon } from '../look/icon';
import type { PageView } from '../look/page-view';
import type { CertificateAnswer } from './check-certificate';

/** The answer to whoever scanned a certificate, above the results: the same words that are printed, or why they no longer hold. */
export function drawCertificate(view: PageView, result: PublishedResult | null, answer: CertificateAnswer): SafeHtml {
  const { say } = view;
  if (answer.kind === 'holds') return drawHolding(view, result, answer);
  return html`<section class="card answer" data-holds="no" role="status">
    <h2>${icon('info')} ${say(TITLES[answer.kind])}</h2>
    <p>${sentenceOn(view, answer)}</p>
  </section>`;
}

const TITLES = {
  holds: { vi: 'Giấy chứng nhận khớp với kết quả', en: 'The certificate agrees with the result' },
  hidden: { vi: 'Tác phẩm không còn được công bố', en: 'The work is no longer public' },
  withdrawn: { vi: 'Giấy chứng nhận đã thu hồi', en: 'The certificate was withdrawn' },
  overtaken: {
    vi: 'Giấy chứng nhận không khớp với kết quả',
    en: 'The certificate does not agree with the result',
  },
  unknown: { vi: 'Không có giấy chứng nhận này', en: 'There is no such certificate' },
  early: { vi: 'Chưa có giấy chứng nhận nào', en: 'There are no certificates yet' },
} as const;

function sentenceOn({ say }: PageView, answer: Exclude<CertificateAnswer, { kind: 'holds' }>): string {
  switch (answer.kind) {
    case 'hidden':
      return say({
        vi: `Theo kết quả, tác phẩm ${answer.code} đạt ${answer.prize.name.vi}, nhưng đã được rút hoặc gỡ khỏi trang; thông tin của tác giả không còn hiển thị. Hỏi Ban Tổ chức để biết thêm.`,
        en: `By the result the work ${answer.code} holds ${answer.prize.name.en}, but it was withdrawn or taken down, and its authors are no longer shown. Ask the organiser for more.`,
      });
    case 'withdrawn':
    case 'overtaken': {
      const held = answer.holds.map(({ name }) => name);
      const now = {
        vi: held.length === 0 ? 'tác phẩm không đạt giải' : `tác phẩm đạt ${held.map(({ vi }) => vi).join('; ')}`,
        en: held.length === 0 ? 'the work holds no prize' : `the work holds ${held.map(({ en }) => en).join('; ')}`,
      };
      if (answer.kind === 'withdrawn') {
        return say({
          vi: `Kết quả trước đây trao ${answer.prize.name.vi} cho tác phẩm ${answer.code}; sau khiếu nại Ban Tổ chức đã thay đổi quyết định. Nay ${now.vi}. Giấy này không còn giá trị.`,
          en: `An earlier result gave the work ${answer.code} ${answer.prize.name.en}; after the complaints the organiser changed the decision. Now ${now.en}. This paper is no longer valid.`,
        });
      }
      return say({
        vi: `Tác phẩm ${answer.code} không đạt ${answer.prize.name.vi} theo kết quả: ${now.vi}. Báo Ban Tổ chức nếu bạn nghi giấy bị làm giả.`,
        en: `By the result the work ${answer.code} does not hold ${answer.prize.name.en}: ${now.en}. Tell the organiser if you think the paper is forged.`,
      });
    }
    case 'early':
      return say({
        vi: 'Ban Tổ chức chưa công bố kết quả nên chưa cấp giấy chứng nhận.',
        en: 'The organiser has not published a result, so no certificate has been given.',
      });
    case 'unknown':
      return say({
        vi: 'Mã trên giấy không ứng với giải và tác phẩm nào của Cuộc thi. Kiểm tra lại mã, hoặc báo Ban Tổ chức nếu bạn nghi giấy bị làm giả.',
        en: 'The code on the paper stands for no prize and work of this contest. Check it again, or tell the organiser if you think the paper is forged.',
      });
  }
}

function drawHolding(
  { say, link, contest }: PageView,
  result: PublishedResult | null,
  { prize, entry }: Extract<CertificateAnswer, { kind: 'holds' }>,
): SafeHtml {
  const decisionPaper = result?.decisionPaper;
  const provisional = {
    vi: 'Kết quả còn là dự kiến: đang trong thời gian nhận khiếu nại.',
    en: 'The result is still provisional: complaints are being heard.',
  };
  return html`<section class="card answer" data-holds="yes" role="status">
    <h2>${icon('check')} ${say(TITLES.holds)}</h2>
    <dl class="facts">
      <dt>${say({ vi: 'Giải', en: 'Prize' })}</dt>
      <dd><strong>${say(prize.name)}</strong></dd>
      <dt>${say({ vi: 'Tác giả', en: 'Authors' })}</dt>
      <dd>${entry.authorNames.join(', ')}${entry.unitName && html`, ${entry.unitName}`}</dd>
      <dt>${say({ vi: 'Tác phẩm', en: 'Work' })}</dt>
      <dd><a href="${link(`/v/${entry.code}`)}">${entry.title}</a> (${entry.code})</dd>
      <dt>${say({ vi: 'Cuộc thi', en: 'Contest' })}</dt>
      <dd>${say(contest.contest.definition.title)}</dd>
      ${
        decisionPaper &&
        html`<dt>${say({ vi: 'Quyết định', en: 'Decision' })}</dt>
          <dd>${say({ vi: 'số', en: 'no.' })} ${decisionPaper.number}, ${decisionPaper.date}</dd>`
      }
      ${
        entry.bookNumber !== undefined &&
        html`<dt>${say({ vi: 'Vào sổ số', en: 'Book no.' })}</dt>
          <dd>${String(entry.bookNumber).padStart(2, '0')}/GCN</dd>`
      }
    </dl>
    ${result?.stage === 'provisional' && html`<p>${say(provisional)}</p>`}
  </section>`;
}
