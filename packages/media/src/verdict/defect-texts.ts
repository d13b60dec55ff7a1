import type { DefectReason } from '../boxes/container-defect';
import type { BilingualText } from '../finding';

type DefectText = { readonly text: BilingualText; readonly hint: BilingualText };

const NOTHING_TO_DO: BilingualText = { vi: 'Không cần làm gì.', en: 'Nothing needs to be done.' };

const UPLOAD_AGAIN: BilingualText = {
  vi: 'Mở thử phim trên máy của bạn từ đầu đến cuối, chép lại từ điện thoại hoặc xuất lại, rồi gửi lại.',
  en: 'Play the film on your own device from start to end, copy it from the phone again or export it again, then send it again.',
};

const EXPORT_AGAIN: BilingualText = {
  vi: 'Xuất lại phim thành MP4 (H.264 + AAC) bằng ứng dụng dựng phim, ví dụ CapCut: Xuất, 1080p, 30 hình/giây; hoặc: ffmpeg -i phim.mp4 -c:v libx264 -c:a aac phim-moi.mp4',
  en: 'Export the film again as MP4 (H.264 + AAC) from your editing app, e.g. CapCut: Export, 1080p, 30 fps; or: ffmpeg -i film.mp4 -c:v libx264 -c:a aac new.mp4',
};

const truncated = (vi: string, en: string): DefectText => ({ text: { vi, en }, hint: UPLOAD_AGAIN });
const damaged = (vi: string, en: string): DefectText => ({ text: { vi, en }, hint: EXPORT_AGAIN });

/** What each trouble of the container means to the person who sent the film. */
export const DEFECT_TEXTS: Readonly<Record<DefectReason, DefectText>> = {
  'empty-file': truncated('Tệp rỗng (0 byte), không có phim.', 'The file is empty (0 bytes); there is no film in it.'),
  'other-format': damaged(
    'Tệp không phải MP4 (nội dung: {measured}); đổi đuôi tệp thành .mp4 không làm tệp trở thành MP4.',
    'The file is not MP4 (content: {measured}); renaming it to .mp4 does not make it one.',
  ),
  'ftyp-not-first': damaged(
    'Cấu trúc tệp không bình thường: MP4 phải bắt đầu bằng khối ftyp, tệp này bắt đầu bằng khối {measured}.',
    'The file is built in an unusual way: an MP4 starts with an ftyp box, this one with {measured}.',
  ),
  'box-past-end': truncated(
    'Tệp bị cắt: chỉ có {measured} trong khi phim cần {required}. Việc chép hoặc gửi tệp chưa xong.',
    'The file is cut off: it has {measured} where the film needs {required}. A copy or an upload was not finished.',
  ),
  'moov-missing': truncated(
    'Tệp thiếu phần mục lục (moov) nên không phát được: việc quay, chép hoặc gửi tệp bị ngắt giữa chừng.',
    'The file lacks its index (moov) and cannot be played: recording, copying or sending was interrupted.',
  ),
  'samples-past-end': truncated(
    'Tệp bị cắt: dữ liệu phim kéo dài đến {required} nhưng tệp chỉ có {measured}.',
    'The file is cut off: the film’s data reach to {required}, but the file has only {measured}.',
  ),
  'fragments-missing': truncated(
    'Tệp bị cắt: tệp cho biết phim dài {required}, nhưng các đoạn có trong tệp chỉ dài {measured}.',
    'The file is cut off: it says that the film lasts {required}, but the parts that are there last only {measured}.',
  ),
  'samples-overlap': damaged(
    'Mục lục của tệp không đúng: phim khai {measured} dữ liệu, nhiều hơn cả tệp ({required}).',
    'The index of the file is wrong: it claims {measured} of data, more than the whole file ({required}).',
  ),
  'compressed-moov': damaged(
    'Mục lục của tệp bị nén (cmov), không được chấp nhận vì lý do an toàn.',
    'The index of the file is compressed (cmov), which is refused for safety.',
  ),
  'moov-too-large': damaged(
    'Mục lục của tệp quá lớn ({measured}; cho phép {required}).',
    'The index of the file is too large ({measured}; allowed {required}).',
  ),
  'broken-box': damaged(
    'Cấu trúc tệp bị hỏng ở khối {measured}.',
    'The structure of the file is broken at box {measured}.',
  ),
  'repeated-box': damaged(
    'Mục lục của tệp có hai phần {measured} trong cùng một luồng, nên mỗi máy có thể phát một kiểu.',
    'The index of the file has two parts {measured} in the same track, so every player may show something else.',
  ),
  unreadable: damaged(
    'Cấu trúc bên trong của tệp bị hỏng, máy không mở được phim.',
    'The inner structure of the file is broken; the film cannot be opened.',
  ),
  'table-bomb': damaged(
    'Mục lục của tệp khai số lượng không thể có ({measured}).',
    'The index of the file claims an impossible number ({measured}).',
  ),
  'too-many-boxes': damaged(
    'Tệp bị chia thành quá nhiều mảnh nhỏ ({measured}; cho phép {required}).',
    'The file consists of too many pieces ({measured}; allowed {required}).',
  ),
  'external-data': damaged(
    'Tệp dẫn tới dữ liệu nằm ở tệp khác ({measured}); phim phải nằm trọn trong một tệp.',
    'The file points to data in another file ({measured}); the film must be complete in one file.',
  ),
  'declared-size': damaged(
    'Tệp khai khung hình {measured} nhưng hình thật là {required}.',
    'The file claims a picture of {measured}, but the real one is {required}.',
  ),
  'composition-offsets': damaged(
    'Thời điểm hiển thị hình không hợp lý ({measured}; cho phép {required}).',
    'The display times of the pictures make no sense ({measured}; allowed {required}).',
  ),
  encryption: damaged(
    'Phim bị mã hóa hoặc có khóa bản quyền ({measured}) nên không thể xem và chấm.',
    'The film is encrypted or copy-protected ({measured}), so it cannot be watched or judged.',
  ),
  'too-many-tracks': damaged(
    'Tệp có {measured} luồng; cho phép {required}. Phim chỉ cần một luồng hình và một luồng tiếng.',
    'The file has {measured} tracks; allowed {required}. A film needs one of pictures and one of sound.',
  ),
  'foreign-track': {
    text: {
      vi: 'Tệp có một luồng phụ dùng mã {measured}; hệ thống không mở luồng đó và bản phát sẽ bỏ nó.',
      en: 'The file has a further track coded as {measured}; it is not opened, and the play copy leaves it out.',
    },
    hint: NOTHING_TO_DO,
  },
  'declared-duration': damaged(
    'Tệp khai dài {measured} nhưng hình thật chỉ có {required}.',
    'The file claims to last {measured}, but its pictures last only {required}.',
  ),
  'stretched-times': damaged(
    'Thời gian trong tệp mâu thuẫn: khai {measured} nhưng hình bị kéo giãn thành {required}.',
    'The times in the file contradict each other: it claims {measured}, but the pictures are stretched over {required}.',
  ),
  'played-duration': damaged(
    'Tệp khai hình dài {required} nhưng khi phát hình chỉ đến {measured}.',
    'The file claims {required} of pictures, but when it is played they end at {measured}.',
  ),
  'empty-edit': damaged(
    'Tệp chèn {measured} không có hình nào vào phim.',
    'The file inserts {measured} without any picture into the film.',
  ),
  'repeated-edits': damaged(
    'Tệp phát lặp cùng một đoạn để dài {measured}, trong khi hình thật chỉ có {required}.',
    'The file plays the same passage again to last {measured}, while its pictures last only {required}.',
  ),
  'trailing-data': {
    text: {
      vi: 'Sau phần phim còn {measured} dữ liệu khác; không ảnh hưởng, bản phát sẽ bỏ phần này.',
      en: 'There are {measured} of other data behind the film; harmless, the play copy leaves them out.',
    },
    hint: NOTHING_TO_DO,
  },
};
