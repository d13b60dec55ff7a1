import { entry, type ErrorEntry } from './error-entry';

/** What can stand in the way of a council, its two persons and the complaints. */
export const COUNCIL_ERRORS = {
  'council-not-ready': entry(
    409,
    'Chưa đủ điều kiện xét giải: cần khoá chấm và chốt tương tác trước.',
    'The council cannot decide yet: judging must be locked and the interaction frozen first.',
  ),
  'council-decided': entry(
    409,
    'Hội đồng đã quyết định. Mọi thay đổi cần một phiên họp mới.',
    'The council has decided. A change needs a new session.',
  ),
  'draft-standing': entry(
    409,
    'Đã có một phương án đang chờ xác nhận. Hãy xác nhận hoặc rút phương án đó trước.',
    'A decision is waiting to be confirmed. Confirm it or take it back first.',
  ),
  'draft-gone': entry(
    409,
    'Phương án này đã được rút hoặc thay bằng phương án khác. Hãy xem lại trang.',
    'This draft was taken back or replaced. Look at the page again.',
  ),
  'same-person': entry(
    409,
    'Người đề xuất không được tự xác nhận. Cần một người khác trong Ban Tổ chức.',
    'Who put it forward may not confirm it. Another member of the council has to.',
  ),
  'quorum-missing': entry(
    409,
    'Chưa ghi phiên họp hoặc chưa đủ số người dự họp theo quy định.',
    'The meeting is not written down, or too few members are present.',
  ),
  'no-majority': entry(
    409,
    'Có giải chưa được hội đồng biểu quyết thông qua. Ghi đủ kết quả biểu quyết, hoặc bỏ giải đó khỏi phương án.',
    'A prize has no majority of the council. Write its votes down, or leave the prize out.',
  ),
  'against-the-vote': entry(
    409,
    'Phương án không theo kết quả biểu quyết đã ghi. Sửa phương án, hoặc sửa phần biểu quyết nếu ghi nhầm.',
    'The decision does not follow the votes that are written down. Mend the decision, or the votes where they were miswritten.',
  ),
  'exclusion-not-allowed': entry(
    409,
    'Chỉ loại được phiếu đã niêm phong của tác phẩm đang xét; chỉ loại cả giám khảo khi người đó chấm chưa đủ tỉ lệ quy định.',
    'Only a sealed sheet of a work before the council can be left out; a whole juror only with less done than the rules ask for.',
  ),
  'changed-meanwhile': entry(
    409,
    'Người khác vừa lưu bản mới hơn. Hãy tải lại rồi ghi tiếp.',
    'Somebody has saved a newer version. Reload, then go on.',
  ),
  'complaints-closed': entry(409, 'Ngoài thời hạn khiếu nại.', 'Complaints are not taken now.'),
  'complaints-open': entry(
    409,
    'Chưa hết thời hạn khiếu nại, hoặc còn khiếu nại chưa được trả lời.',
    'The time for complaints is not over, or a complaint has no answer yet.',
  ),
  'own-snapshot': entry(
    409,
    'Người đọc số liệu không được tự xác nhận. Cần một người khác đối chiếu với ảnh chụp.',
    'Who read the counters may not confirm them. Somebody else has to hold them against the pictures.',
  ),
  'snapshot-unproven': entry(
    409,
    'Chưa xác nhận được: cần số liệu của mọi tác phẩm và ít nhất một ảnh chụp màn hình.',
    'It cannot be confirmed yet: counters of every work and at least one picture of the screen are needed.',
  ),
  'tie-open': entry(
    409,
    'Còn nhóm đồng điểm ở ranh giới giải chưa được phân định.',
    'A tie at a prize border is still open.',
  ),
  'lot-drawn': entry(
    409,
    'Giữa các tác phẩm này đã bốc thăm. Kết quả bốc thăm giữ nguyên; chọn khác thì ghi lý do khi quyết định.',
    'The lot between these works has been drawn and stands. Choose otherwise only with a reason, when you decide.',
  ),
  'tie-vote': entry(
    409,
    'Theo Thể lệ, Ban Giám khảo bỏ phiếu kín trước: phiếu tán thành nhiều hơn thì theo kết quả bỏ phiếu; Trưởng Ban chỉ quyết định khi bỏ phiếu không phân định được. Ghi đủ số phiếu, không quá số giám khảo có mặt.',
    "The jury's secret vote comes first: with more voices in favour it settles the tie; the chair decides only where it did not. Write the voices down, no more than jurors were present.",
  ),
  'paper-number-taken': entry(
    409,
    'Số này đã dùng cho văn bản khác cùng loại của cùng cơ quan. Kiểm tra lại sổ công văn.',
    'This number already stands on another paper of the same kind and body. Look into the register of documents.',
  ),
  'paper-changed': entry(
    409,
    'Nội dung văn bản trên hệ thống đã thay đổi từ lúc bạn mở trang. Tải lại trang, đối chiếu với bản ký rồi gửi lại.',
    'The paper has changed since you opened the page. Reload, compare it with the signed copy, and send it again.',
  ),
  'scan-unusable': entry(
    422,
    'Tệp quét không dùng được: cần một tệp PDF, JPEG hoặc PNG không quá 25 MB.',
    'This scan cannot be used: a PDF, JPEG or PNG of at most 25 MB is needed.',
  ),
} satisfies Record<string, ErrorEntry>;
