import type { Bilingual } from '@hoithi/contracts';
import type { NOTICE_KINDS } from '@hoithi/contracts';
import { RESULT_TEXTS } from './result-texts';

export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** What a notice may speak of. Titles and codes are the entrant's own words; everything else is the contest's. */
export type NoticeFacts = {
  readonly code: string;
  readonly title: string;
  readonly contest: Bilingual;
  readonly outcome: Bilingual;
  /** What the provisional result had said, where the final one differs. */
  readonly outcomeBefore: Bilingual;
  readonly complaintsUntil: Bilingual;
  /** The outcome is a prize. */
  readonly hasPrize: boolean;
  readonly waitingFor: Bilingual;
};

export type NoticeText = {
  readonly subject: (facts: NoticeFacts) => Bilingual;
  readonly body: (facts: NoticeFacts) => readonly Bilingual[];
};

const about = (vi: string, en: string) => (facts: NoticeFacts) => ({
  vi: `${facts.code}: ${vi}`,
  en: `${facts.code}: ${en}`,
});

/** Every notice in both languages: what happened, what is safe, what to do next. */
export const NOTICE_TEXTS: Readonly<Record<NoticeKind, NoticeText>> = {
  ...RESULT_TEXTS,
  received: {
    subject: about('đã nhận bài dự thi', 'entry received'),
    body: ({ title }) => [
      {
        vi: `Ban Tổ chức đã nhận tác phẩm "${title}". Hệ thống đang kiểm tra kỹ thuật tệp phim; bạn không cần chờ trên trang.`,
        en: `We have received the work "${title}". The film is being checked; you need not wait on the page.`,
      },
      { vi: 'Hãy giữ thư này làm giấy biên nhận.', en: 'Keep this letter as your receipt.' },
    ],
  },
  'must-fix': {
    subject: about('tệp phim cần sửa', 'the film needs repair'),
    body: ({ title }) => [
      {
        vi: `Tệp phim của "${title}" chưa đạt yêu cầu kỹ thuật nêu dưới đây. Hồ sơ vẫn được giữ nguyên.`,
        en: `The film of "${title}" does not meet the technical requirements named below. Your entry is kept as it is.`,
      },
      { vi: 'Hãy sửa và gửi tệp thay thế trước hạn.', en: 'Mend it and send a replacement before the deadline.' },
    ],
  },
  accepted: {
    subject: about('tệp phim đạt yêu cầu', 'the film is accepted'),
    body: ({ title }) => [
      {
        vi: `Tệp phim của "${title}" đạt yêu cầu kỹ thuật. Bài dự thi đã nộp xong; bạn có thể thay tệp đến hết hạn nhận bài.`,
        en: `The film of "${title}" meets the technical requirements. The entry is complete; you may replace the film until entries close.`,
      },
    ],
  },
  'not-accepted': {
    subject: about('bài dự thi không hợp lệ', 'the entry is not accepted'),
    body: ({ title }) => [
      {
        vi: `Đã hết hạn mà tệp phim của "${title}" chưa đạt yêu cầu kỹ thuật nên bài không được đưa vào vòng Sơ loại.`,
        en: `The deadline passed before the film of "${title}" met the technical requirements, so it does not go to screening.`,
      },
    ],
  },
  'screening-repair': {
    subject: about('đề nghị bổ sung, làm rõ', 'something to be supplied'),
    body: ({ title }) => [
      {
        vi: `Khi thẩm định "${title}", cán bộ sơ loại thấy cần bổ sung, làm rõ những điểm dưới đây. Bài vẫn trong vòng Sơ loại; phim đã nộp giữ nguyên.`,
        en: `A screener who looked at "${title}" asks you to supply or explain what is named below. The entry stays in screening; the film stays as it is.`,
      },
      {
        vi: 'Hãy gửi phần bổ sung cho Thư ký Cuộc thi trước hạn ghi trên trang của bài.',
        en: "Send it to the contest's secretary before the deadline on the entry's page.",
      },
    ],
  },
  finalist: {
    subject: about('vào vòng Chung kết', 'a finalist'),
    body: ({ title, contest }) => [
      {
        vi: `Chúc mừng! "${title}" đã được chọn vào vòng Chung kết ${contest.vi}.`,
        en: `Congratulations! "${title}" is a finalist of ${contest.en}.`,
      },
      {
        vi: 'Tác phẩm sẽ được đăng cùng lúc với các tác phẩm khác theo lịch của Cuộc thi.',
        en: 'It will be published at the same moment as all other finalists.',
      },
    ],
  },
  'not-selected': {
    subject: about('không vào vòng Chung kết', 'not a finalist'),
    body: ({ title }) => [
      {
        vi: `Cảm ơn bạn đã gửi "${title}". Tác phẩm không được chọn vào vòng Chung kết lần này.`,
        en: `Thank you for entering "${title}". It was not chosen as a finalist this time.`,
      },
    ],
  },
  published: {
    subject: about('tác phẩm đã được đăng', 'the work is published'),
    body: ({ title }) => [
      {
        vi: `"${title}" đã được đăng trên trang của Cuộc thi. Bạn có thể mời mọi người xem và bình chọn.`,
        en: `"${title}" is on the contest's site. You may invite people to watch and vote.`,
      },
    ],
  },
  withdrawn: {
    subject: about('đã rút bài dự thi', 'the entry is withdrawn'),
    body: ({ title }) => [
      {
        vi: `"${title}" đã được rút khỏi Cuộc thi. Nếu bạn không yêu cầu việc này, hãy báo ngay cho Ban Tổ chức.`,
        en: `"${title}" is withdrawn from the contest. If you did not ask for this, tell the organiser at once.`,
      },
    ],
  },
  disqualified: {
    subject: about('bài dự thi bị loại', 'the entry is disqualified'),
    body: ({ title }) => [
      {
        vi: `"${title}" bị loại khỏi Cuộc thi. Ban Tổ chức có ghi lý do; bạn có quyền khiếu nại theo Thể lệ.`,
        en: `"${title}" is disqualified. The organiser has recorded the reason; you may object under the rules.`,
      },
    ],
  },
  'taken-down': {
    subject: about('tác phẩm đã được gỡ', 'the work is taken down'),
    body: ({ title }) => [
      {
        vi: `"${title}" đã được gỡ khỏi trang của Cuộc thi. Ban Tổ chức có ghi lý do; bạn có quyền khiếu nại theo Thể lệ.`,
        en: `"${title}" is taken down from the contest's site. The reason is recorded; you may object under the rules.`,
      },
    ],
  },
  outcome: {
    subject: about('đã có kết quả', 'the result is known'),
    body: ({ title, outcome, contest, hasPrize }) => [
      {
        vi: `Kết quả của "${title}" tại ${contest.vi}: ${outcome.vi}.`,
        en: `The result of "${title}" in ${contest.en}: ${outcome.en}.`,
      },
      hasPrize
        ? {
            vi: 'Ban Tổ chức trân trọng chúc mừng các tác giả.',
            en: 'The council congratulates the authors.',
          }
        : {
            vi: 'Tác phẩm của bạn đã vào vòng Chung kết và đến được với nhiều người xem. Ban Tổ chức trân trọng cảm ơn công sức của các tác giả và mong gặp lại ở cuộc thi sau.',
            en: 'Your work was among the finalists and has reached many viewers. The council thanks the authors for their effort and hopes to see them again.',
          },
      {
        vi: 'Bảng điểm và quyết định được công bố trên trang kết quả của Cuộc thi.',
        en: "Scores and the decision are on the contest's result page.",
      },
    ],
  },
  'judging-open': {
    subject: ({ contest }) => ({ vi: `${contest.vi}: mời chấm`, en: `${contest.en}: judging is open` }),
    body: () => [
      {
        vi: 'Vòng chấm đã mở. Mời Giám khảo đăng nhập, xem và chấm các tác phẩm được giao trước hạn khoá phiếu.',
        en: 'Judging is open. Please sign in, watch and score your entries before the sheets are locked.',
      },
    ],
  },
  attention: {
    subject: ({ code, contest }) => ({
      vi: `Cần xử lý: ${code || contest.vi}`,
      en: `Needs attention: ${code || contest.en}`,
    }),
    body: ({ waitingFor }) => [
      waitingFor,
      {
        vi: 'Một bước tự động không đi tiếp được và đang chờ người xử lý tại bàn thư ký.',
        en: 'An automatic step cannot go on and waits for a person at the desk.',
      },
    ],
  },
};
