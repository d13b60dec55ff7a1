import type { EntryOutcome } from './outcome';

type Sentence = { readonly vi: string; readonly en: string };

/** What an entry waits for, in words its entrant can read. One sentence per stop of its life. */
export const WAIT_SENTENCES = {
  film: { vi: 'Chờ bạn gửi tệp phim.', en: 'Waiting for you to send the film.' },
  receiving: {
    vi: 'Hệ thống đang nhận và đối chiếu tệp phim. Bạn không cần làm gì.',
    en: 'The film is being received and compared with its checksum. You need not do anything.',
  },
  checking: {
    vi: 'Hệ thống đang kiểm tra kỹ thuật phim. Bạn không cần làm gì.',
    en: 'The film is being checked technically. You need not do anything.',
  },
  unprocessable: {
    vi: 'Hệ thống không đọc được tệp phim. Thư ký đang xem xét; bạn có thể gửi tệp khác trước hạn nộp.',
    en: 'The film could not be read. The secretary is looking into it; you may send another file before the close.',
  },
  'another-film': {
    vi: 'Hệ thống không đọc được tệp phim; Thư ký đã xem và đề nghị bạn gửi tệp khác trước hạn nộp.',
    en: 'The film could not be read; the secretary has looked at it and asks you for another file before the close.',
  },
  mismatch: {
    vi: 'Tệp nhận được không khớp mã kiểm tra. Hãy gửi lại phim trước hạn nộp.',
    en: 'The received file does not match its checksum. Send the film again before the close.',
  },
  'must-fix': {
    vi: 'Phim chưa đạt yêu cầu kỹ thuật. Hãy sửa và gửi lại phim trước hạn nộp.',
    en: 'The film does not meet the technical rules. Mend it and send it again before the close.',
  },
  accepted: {
    vi: 'Bài đã được nhận. Chờ đến hạn chốt danh sách; trước hạn bạn vẫn có thể thay phim.',
    en: 'Your entry is in. It waits for the closing of the list; until then you may still replace the film.',
  },
  screening: { vi: 'Chờ phiếu sơ loại của cán bộ thẩm định.', en: "Waiting for the screeners' votes." },
  'screening-repair': {
    vi: 'Cán bộ thẩm định đề nghị bổ sung, làm rõ. Hãy gửi phần bổ sung cho Thư ký trước hạn sơ loại; phim đã nộp giữ nguyên.',
    en: 'A screener asks for something to be supplied or explained. Send it to the secretary before screening closes; the film stays as it is.',
  },
  conflict: {
    vi: 'Hai phiếu sơ loại khác nhau. Chờ thêm một phiếu để quyết định.',
    en: 'Two screening votes differ. One more vote will decide.',
  },
  'screening-overdue': {
    vi: 'Đã hết hạn sơ loại mà chưa đủ phiếu thống nhất. Chờ Thư ký quyết định.',
    en: 'Screening has closed without enough agreeing votes. The secretary has to decide.',
  },
  finalist: {
    vi: 'Bài đã vào vòng Chung kết. Chờ thời điểm đăng chung của mọi bài.',
    en: 'Your entry is a finalist. It waits for the instant at which all finalists are published.',
  },
  'publication-overdue': {
    vi: 'Đã đến giờ đăng mà bài chưa hiện trên trang. Người phụ trách trang đang xử lý.',
    en: 'The publication is late. The people who run the pages are looking into it.',
  },
  published: {
    vi: 'Bài đã được đăng. Chờ Ban Giám khảo bắt đầu chấm.',
    en: 'Your entry is public. It waits for judging to open.',
  },
  judging: { vi: 'Ban Giám khảo đang chấm.', en: 'The jury is judging.' },
  council: {
    vi: 'Đã chấm xong. Chờ Ban Tổ chức xét giải và ra quyết định chính thức sau hạn khiếu nại.',
    en: 'Judging is over. The council decides, and confirms its decision after the window for complaints.',
  },
  'council-overdue': {
    vi: 'Đã qua hạn ra quyết định mà chưa có kết quả. Chờ Ban Tổ chức quyết định.',
    en: 'The day of the final decision has passed without one. The council has to decide.',
  },
} as const satisfies Record<string, Sentence>;

/** The last sentence of an entry's life. */
export const END_SENTENCES: Readonly<Record<EntryOutcome, Sentence>> = {
  prize: { vi: 'Bài đạt giải. Xin chúc mừng!', en: 'Your entry has won a prize. Congratulations!' },
  'no-prize': {
    vi: 'Đã có kết quả: bài không đạt giải. Cảm ơn bạn đã dự thi.',
    en: 'The result is known: no prize this time. Thank you for taking part.',
  },
  'not-selected': {
    vi: 'Bài không vào vòng Chung kết. Cảm ơn bạn đã dự thi.',
    en: 'Your entry did not reach the final round. Thank you for taking part.',
  },
  'not-accepted': {
    vi: 'Hết hạn nộp mà phim chưa đạt yêu cầu kỹ thuật nên bài không được nhận.',
    en: 'The contest closed before the film met the technical rules, so it was not accepted.',
  },
  withdrawn: { vi: 'Bài đã được rút khỏi cuộc thi.', en: 'The entry has been withdrawn.' },
  disqualified: {
    vi: 'Bài đã bị loại khỏi cuộc thi; lý do nằm trong thông báo.',
    en: 'The entry has been disqualified; the notice says why.',
  },
  'taken-down': {
    vi: 'Bài đã được gỡ khỏi cuộc thi; lý do nằm trong thông báo.',
    en: 'The entry has been taken down; the notice says why.',
  },
};
