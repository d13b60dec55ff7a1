import { entry, type ErrorEntry } from './error-entry';

/** What can stand in the way of a sheet that was filled in on paper and is keyed in by two persons (R17). */
export const SHEET_ERRORS = {
  'paper-sheets-off': entry(
    409,
    'Theo quy chế chấm, Cuộc thi này không nhận phiếu giấy. Chưa có gì thay đổi.',
    'By its scoring rules this contest takes no paper sheets. Nothing changed.',
  ),
  'keyer-is-juror': entry(
    409,
    'Thành viên Ban Giám khảo không được nhập hay đối chiếu phiếu giấy. Cần người khác trong Tổ Thư ký.',
    'A member of the jury may neither key nor check a paper sheet. Somebody else of the secretariat has to.',
  ),
  'same-keyer': entry(
    409,
    'Người nhập phiếu không tự đối chiếu được. Cần một người khác trong Tổ Thư ký.',
    'Who keyed the sheet may not check it. Another person of the secretariat has to.',
  ),
  'sheet-on-device': entry(
    409,
    'Giám khảo này đang có điểm trên máy cho tác phẩm. Chưa nhập gì; hãy hỏi giám khảo dùng phiếu nào, rồi chọn thay bằng phiếu giấy nếu đúng.',
    'This juror has marks for the film on a device. Nothing was keyed; ask the juror which sheet counts, then choose to put the paper in its place.',
  ),
  'sheet-on-paper': entry(
    409,
    'Phiếu giấy của tác phẩm này đang được Thư ký nhập nên không sửa trên máy được. Điểm vẫn giữ trên máy này; nếu phiếu giấy sai, hãy gửi phản đối.',
    'Your paper sheet of this film is being keyed, so it cannot be changed here. Your marks stay on this device; if the paper is wrong, object to it.',
  ),
  'juror-stood-aside': entry(
    409,
    'Giám khảo này không chấm tác phẩm này vì có xung đột lợi ích. Chưa nhập gì.',
    'This juror stands aside from this film because of an interest. Nothing was keyed.',
  ),
  'keyed-changed': entry(
    409,
    'Bản nhập hoặc bản quét đã thay đổi từ lúc bạn mở trang. Chưa lưu gì; hãy xem lại trang.',
    'The keyed sheet or its scan has changed since you opened the page. Nothing was saved; look at the page again.',
  ),
  'keyed-objected': entry(
    409,
    'Giám khảo đã phản đối phiếu này. Hãy trả lời hoặc rút bản nhập trước.',
    'The juror objects to this sheet. Answer the objection or withdraw the keyed sheet first.',
  ),
  'scan-missing': entry(
    409,
    'Chưa có bản quét của phiếu giấy. Hãy gửi bản quét trước khi người thứ hai đối chiếu.',
    'The scan of the paper sheet is missing. Attach it before the second person checks.',
  ),
} satisfies Record<string, ErrorEntry>;
