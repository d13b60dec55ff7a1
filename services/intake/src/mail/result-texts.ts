import type { NoticeKind, NoticeText } from './notice-texts';

/** Letters between the council's provisional result and its final one (O18): kind to those without a prize, plain about what comes. */
export const RESULT_TEXTS: Readonly<Record<Extract<NoticeKind, 'provisional-result' | 'result-changed'>, NoticeText>> =
  {
    'provisional-result': {
      subject: ({ code }) => ({ vi: `${code}: kết quả dự kiến`, en: `${code}: the provisional result` }),
      body: ({ title, contest, outcome, hasPrize, complaintsUntil }) => [
        hasPrize
          ? {
              vi: `Ban Tổ chức ${contest.vi} đã họp xét giải. Kết quả dự kiến của "${title}": ${outcome.vi}. Xin chúc mừng các tác giả; xin chưa coi đây là kết quả cuối cùng.`,
              en: `The council of ${contest.en} has met. The provisional result of "${title}": ${outcome.en}. Congratulations to the authors; please do not take it for final yet.`,
            }
          : {
              vi: `Ban Tổ chức ${contest.vi} đã họp xét giải. Lần này "${title}" dự kiến không có giải. Tác phẩm đã vào vòng Chung kết và đến được với nhiều người xem; Ban Tổ chức trân trọng cảm ơn công sức của các tác giả.`,
              en: `The council of ${contest.en} has met. This time no prize is foreseen for "${title}". It was among the finalists and has reached many viewers; the council thanks the authors for their work.`,
            },
        {
          vi: `Nếu thấy có điều chưa đúng, bạn có quyền khiếu nại đến ${complaintsUntil.vi}: đăng nhập, mở trang "Bài của tôi", chọn "Khiếu nại", hoặc gửi đơn bằng giấy đến Tổ Thư ký. Mọi khiếu nại đều được trả lời trước khi có quyết định chính thức.`,
          en: `If something is not right, you may complain until ${complaintsUntil.en}: sign in, open "My entries" and choose "Complain", or hand in a letter to the secretariat. Every complaint is answered before the decision becomes final.`,
        },
        {
          vi: 'Bảng điểm và gói dữ liệu để tự tính lại có trên trang kết quả của Cuộc thi.',
          en: "The scores, and a bundle to count them again, are on the contest's result page.",
        },
      ],
    },
    'result-changed': {
      subject: ({ code }) => ({
        vi: `${code}: kết quả chính thức khác kết quả dự kiến`,
        en: `${code}: the final result differs from the provisional one`,
      }),
      body: ({ title, outcome, outcomeBefore, hasPrize }) => [
        {
          vi: `Sau khi xem xét các khiếu nại, Ban Tổ chức đã ra quyết định chính thức. Kết quả của "${title}" thay đổi: trước là ${outcomeBefore.vi}, nay là ${outcome.vi}.`,
          en: `After looking into the complaints the council has made its final decision. The result of "${title}" has changed: it was ${outcomeBefore.en} and is now ${outcome.en}.`,
        },
        hasPrize
          ? { vi: 'Ban Tổ chức trân trọng chúc mừng các tác giả.', en: 'The council congratulates the authors.' }
          : {
              vi: 'Ban Tổ chức hiểu tin này không vui, thành thật xin lỗi vì kết quả dự kiến đã báo khác, và trân trọng cảm ơn công sức của các tác giả.',
              en: 'The council knows that this is hard news, is sorry that the provisional result had said otherwise, and thanks the authors for their work.',
            },
        {
          vi: 'Lý do thay đổi được ghi trong biên bản họp và công bố cùng kết quả.',
          en: 'The reason is in the minutes of the meeting and is published with the result.',
        },
      ],
    },
  };
