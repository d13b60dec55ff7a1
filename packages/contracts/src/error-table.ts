import { COUNCIL_ERRORS } from './council-errors';
import { entry, passing, type ErrorEntry } from './error-entry';
import { SHEET_ERRORS } from './sheet-errors';

/**
 * Every error a caller can meet: HTTP status, whether the same call may succeed later, and what to tell a person:
 * what happened, what is safe, what to do next. Codes are a public contract: add, never rename.
 */
export const ERROR_TABLE = {
  'bad-request': entry(
    400,
    'Yêu cầu chưa đúng định dạng. Chưa có gì thay đổi; hãy xem lại các mục được nêu.',
    'The request is malformed. Nothing changed; check the fields named.',
  ),
  'not-signed-in': entry(
    401,
    'Bạn cần đăng nhập để làm việc này. Nội dung đã lưu vẫn còn nguyên.',
    'Sign in to do this. What you saved is still there.',
  ),
  'not-allowed': entry(
    403,
    'Tài khoản của bạn không có quyền làm việc này. Chưa có gì thay đổi.',
    'Your account may not do this. Nothing changed.',
  ),
  'not-found': entry(
    404,
    'Không tìm thấy mục này, hoặc bạn không được xem.',
    'There is no such thing, or you may not see it.',
  ),
  'unknown-contest': entry(404, 'Không có cuộc thi nào mang mã này.', 'There is no contest of this id.'),
  'unknown-entry': entry(
    404,
    'Không có bài dự thi nào mang mã này, hoặc bạn không được xem.',
    'There is no such entry, or you may not see it.',
  ),
  'unknown-upload': entry(
    404,
    'Không tìm thấy phiên gửi tệp này. Hãy chọn lại tệp để tạo phiên mới.',
    'There is no such upload session. Choose the file again to start a new one.',
  ),
  'unknown-clip': entry(
    404,
    'Không có phim đối chiếu này, hoặc phim đã được xoá.',
    'There is no such reference clip, or it was deleted.',
  ),
  'clip-busy': entry(
    409,
    'Phim đối chiếu đang được xử lý hoặc đang được xoá nên chưa làm được việc này. Chưa có gì thay đổi.',
    'The reference clip is being worked on or deleted, so this cannot be done now. Nothing changed.',
  ),
  'contest-not-open': entry(
    409,
    'Cuộc thi chưa mở nhận bài. Bản nháp vẫn được giữ; hãy quay lại khi cuộc thi mở.',
    'The contest is not open yet. Your draft is kept; come back when it opens.',
  ),
  'contest-closed': entry(
    409,
    'Cuộc thi đã hết hạn nhận bài. Những bài đã nộp vẫn an toàn.',
    'The contest no longer takes entries. What was submitted is safe.',
  ),
  'contest-not-started': entry(
    409,
    'Quy trình của cuộc thi chưa được khởi động. Ban Tổ chức cần mở cuộc thi trước.',
    'The contest has not been started by its organiser yet.',
  ),
  'out-of-phase': entry(
    409,
    'Bài dự thi không còn ở bước cho phép việc này. Chưa có gì thay đổi.',
    'The entry is past the step that allows this. Nothing changed.',
  ),
  'already-done': entry(
    409,
    'Việc này đã được thực hiện trước đó, không làm lại.',
    'This was done before and is not done twice.',
  ),
  'entry-incomplete': entry(
    422,
    'Bài dự thi còn thiếu thông tin bắt buộc. Bản nháp đã được lưu; hãy bổ sung các mục được nêu.',
    'The entry lacks required fields. The draft is saved; fill in what is named.',
  ),
  'not-eligible': entry(
    422,
    'Bài dự thi chưa đáp ứng điều kiện tham gia. Bản nháp đã được lưu; xem lý do kèm theo.',
    'The entry does not meet the conditions. The draft is saved; see the reasons.',
  ),
  'too-many-entries': entry(
    409,
    'Một tác giả trong bài đã đủ số tác phẩm được dự thi. Bản nháp vẫn được lưu.',
    'One of the authors already has the most entries allowed. The draft is saved.',
  ),
  'barred-person': entry(
    409,
    'Thành viên Ban Tổ chức, Ban Giám khảo, Tổ Thư ký không được dự thi.',
    'Members of the committee, jury and secretariat may not enter.',
  ),
  'upload-incomplete': entry(
    409,
    'Tệp phim chưa được gửi xong. Phần đã gửi vẫn được giữ; hãy gửi tiếp rồi nộp bài.',
    'The film is not fully uploaded. What arrived is kept; finish the upload, then submit.',
  ),
  'upload-mismatch': entry(
    422,
    'Tệp nhận được không khớp mã kiểm tra. Hãy gửi lại tệp; bản nháp vẫn còn.',
    'The received file does not match its checksum. Send it again; the draft is kept.',
  ),
  'file-too-large': entry(
    413,
    'Tệp lớn hơn mức cho phép. Hãy xuất phim với dung lượng nhỏ hơn rồi gửi lại.',
    'The file is larger than allowed. Export a smaller one and send it again.',
  ),
  'spool-full': passing(
    507,
    'Máy chủ tạm hết chỗ nhận tệp. Phần đã gửi được giữ; hãy thử lại sau ít phút.',
    'The server is out of room for now. What arrived is kept; try again in some minutes.',
  ),
  'upload-token-invalid': entry(
    403,
    'Phiên gửi tệp đã hết hạn hoặc không phải của bạn. Hãy mở lại bài dự thi để tiếp tục.',
    'The upload session expired or is not yours. Open the entry again to continue.',
  ),
  'media-link-invalid': entry(
    403,
    'Đường dẫn xem phim đã hết hạn. Hãy tải lại trang.',
    'The link to the film has expired. Reload the page.',
  ),
  'already-voted': entry(409, 'Bạn đã bỏ phiếu sơ loại cho bài này.', 'You have already voted on this entry.'),
  'conflict-of-interest': entry(
    403,
    'Bạn đã khai báo xung đột lợi ích với bài này nên không được chấm.',
    'You declared a conflict with this entry and may not judge it.',
  ),
  'plan-changed': entry(
    409,
    'Bài, giám khảo hoặc xung đột đã thay đổi từ lúc mở trang. Chưa áp dụng gì; hãy xem lại phương án mới.',
    'Films, jurors or conflicts have changed since. Nothing was applied; look at the new plan first.',
  ),
  'declaration-required': entry(
    409,
    'Ông/Bà cần khai báo quan hệ và cam kết giữ bí mật trước khi xem tác phẩm đầu tiên.',
    'Declare your relations and undertake secrecy before you see the first film.',
  ),
  'sheet-sealed': entry(
    409,
    'Phiếu chấm đã niêm phong, không sửa được. Thư ký có thể mở lại kèm lý do.',
    'The sheet is sealed and cannot change. The secretary may reopen it with a reason.',
  ),
  'sheet-incomplete': entry(
    422,
    'Phiếu chấm còn tiêu chí chưa có điểm. Bản nháp đã được lưu.',
    'Some criteria have no mark yet. The draft is saved.',
  ),
  'mark-invalid': entry(
    422,
    'Điểm phải nằm trong thang của tiêu chí và theo bước điểm quy định.',
    'A mark must be within its criterion and on the declared step.',
  ),
  'calibration-first': entry(
    409,
    'Cần chấm xong các phim mẫu trước khi chấm tác phẩm dự thi. Hãy mở vòng chấm thử.',
    'The anchor films come first. Open the calibration round before the entries.',
  ),
  'calibration-fixed': entry(
    409,
    'Đã có giám khảo niêm phong phiếu phim mẫu nên không đổi phim mẫu được nữa.',
    'A juror has sealed an anchor sheet, so the anchor films can no longer change.',
  ),
  'anchor-is-finalist': entry(
    409,
    'Tác phẩm này đang được chấm ở vòng Chung kết nên không dùng làm phim mẫu được.',
    'This entry is before the jury, so it cannot be an anchor film.',
  ),
  'film-not-watched': entry(
    422,
    'Bạn chưa xem đủ phim nên phiếu chưa được niêm phong. Điểm đã lưu; hãy xem tiếp rồi niêm phong.',
    'Too little of the film was watched, so the sheet is not sealed. Your marks are saved; watch on, then seal.',
  ),
  'sheet-changed-elsewhere': entry(
    409,
    'Phiếu đã được sửa trên thiết bị khác nên chưa niêm phong. Không mất điểm nào; hãy xem lại rồi niêm phong.',
    'The sheet was changed on another device, so it is not sealed. No mark is lost; look at it again, then seal.',
  ),
  'sheet-reopened': entry(
    409,
    'Thư ký đã mở lại phiếu sau lần niêm phong này nên phiếu chưa được niêm phong lại. Không mất điểm nào; hãy xem lại rồi niêm phong.',
    'The secretary has reopened the sheet since this seal was asked for, so it is not sealed again. No mark is lost; look at it, then seal.',
  ),
  'judging-not-open': entry(
    409,
    'Vòng chấm chưa mở hoặc bài này chưa được giao chấm.',
    'Judging is not open, or this entry is not up for judging.',
  ),
  'judging-locked': entry(
    409,
    'Vòng chấm đã khoá. Điểm đã niêm phong vẫn được giữ nguyên.',
    'Judging is locked. Sealed sheets stay as they are.',
  ),
  ...SHEET_ERRORS,
  ...COUNCIL_ERRORS,
  'screening-items': entry(
    422,
    'Phiếu thẩm định chưa khớp: cho đạt thì phải đánh dấu mọi mục, trả lại để bổ sung thì phải nêu ít nhất một mục. Chưa ghi phiếu; hãy tải lại trang nếu không thấy các mục.',
    'The screening form does not agree with itself: a pass marks every item, a return for repair names at least one. No vote was cast; load the page anew if you see no items.',
  ),
  'reason-required': entry(422, 'Cần ghi lý do cho thay đổi này.', 'This change needs a reason.'),
  'reactions-closed': entry(
    409,
    'Đã chốt lượt tương tác, không nhận thêm bình chọn.',
    'The interaction is frozen; no more reactions are taken.',
  ),
  'code-invalid': entry(
    422,
    'Mã xác nhận không đúng hoặc đã hết hạn. Hãy xin mã mới.',
    'The code is wrong or has expired. Ask for a new one.',
  ),
  'calendar-order': entry(
    422,
    'Mốc thời gian mới làm sai thứ tự các bước của cuộc thi.',
    'The new instant would put the steps of the contest out of order.',
  ),
  'too-many-requests': passing(
    429,
    'Bạn thao tác quá nhanh. Hãy đợi một chút rồi thử lại.',
    'Too many requests. Wait a little and try again.',
  ),
  'service-unavailable': passing(
    503,
    'Một phần hệ thống đang tạm ngưng. Dữ liệu đã lưu vẫn an toàn; hãy thử lại sau ít phút.',
    'Part of the system is down for the moment. What was saved is safe; try again in some minutes.',
  ),
  timeout: passing(
    504,
    'Hệ thống trả lời chậm. Dữ liệu đã lưu vẫn an toàn; hãy thử lại.',
    'The system is slow to answer. What was saved is safe; try again.',
  ),
  internal: passing(
    500,
    'Có lỗi ngoài dự kiến. Dữ liệu đã lưu vẫn an toàn; hãy thử lại hoặc báo mã lỗi cho Ban Tổ chức.',
    'An unexpected error. What was saved is safe; try again, or quote the code to the organiser.',
  ),
} satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof ERROR_TABLE;
