import type { BilingualText } from '../finding';
import { formatDuration } from './format-duration';

/** How films are mended in what people have: a phone's own editor, CapCut, Premiere, or one line of ffmpeg. */

/** @param limitMs the longest film that the contest takes @param byMs how much is too much */
export const cutTo = (limitMs: number, byMs: number): BilingualText => {
  const by = formatDuration(byMs);
  return {
    vi: `Cắt bớt ít nhất ${by.vi} rồi gửi lại: trên điện thoại mở phim, chọn Sửa và kéo hai đầu; trong CapCut, Premiere cắt rồi xuất lại; hoặc: ffmpeg -i phim.mp4 -t ${limitMs / 1000} -c copy phim-moi.mp4`,
    en: `Cut at least ${by.en} and send it again: on a phone open the film, choose Edit and drag its ends; in CapCut or Premiere cut and export again; or: ffmpeg -i film.mp4 -t ${limitMs / 1000} -c copy new.mp4`,
  };
};

/** @param byMs how much is missing */
export const lengthenBy = (byMs: number): BilingualText => {
  const by = formatDuration(byMs);
  return {
    vi: `Bổ sung ít nhất ${by.vi} nội dung: mở lại dự án trong CapCut, Premiere, thêm cảnh vào cuối dòng thời gian rồi xuất lại; làm chậm phim hay để hình đứng không thay được nội dung.`,
    en: `Add at least ${by.en} of content: open the project in CapCut or Premiere, add scenes to the end of the timeline and export again; slowing the film down or a picture that stands is no content.`,
  };
};

export const STEADY_FRAME_RATE: BilingualText = {
  vi: 'Xuất lại ở 25 hoặc 30 hình/giây: CapCut chọn Tốc độ khung hình, Premiere chọn Frame Rate khi xuất; hoặc: ffmpeg -i phim.mp4 -r 30 -c:v libx264 -crf 18 -c:a copy phim-moi.mp4',
  en: 'Export again at 25 or 30 frames per second: Frame rate in CapCut and Premiere when exporting; or: ffmpeg -i film.mp4 -r 30 -c:v libx264 -crf 18 -c:a copy new.mp4',
};

export const DENSE_KEY_FRAMES: BilingualText = {
  vi: 'Không bắt buộc. Premiere: khi xuất đặt Key Frame Distance 60; CapCut tự đặt khoảng ngắn; hoặc: ffmpeg -i phim.mp4 -c:v libx264 -crf 18 -g 60 -c:a copy phim-moi.mp4',
  en: 'Not required. Premiere: set the Key Frame Distance to 60 when exporting; CapCut chooses a short one itself; or: ffmpeg -i film.mp4 -c:v libx264 -crf 18 -g 60 -c:a copy new.mp4',
};

export const EVEN_LOUDNESS: BilingualText = {
  vi: 'Chỉnh về khoảng -16 LUFS: CapCut chọn Chuẩn hóa độ lớn (Normalize loudness), Premiere chọn Essential Sound > Loudness > Auto-Match; hoặc: ffmpeg -i phim.mp4 -c:v copy -af loudnorm=I=-16:TP=-1.5 -ar 48000 -c:a aac phim-moi.mp4',
  en: 'Bring it to about -16 LUFS: Normalize loudness in CapCut, Essential Sound > Loudness > Auto-Match in Premiere; or: ffmpeg -i film.mp4 -c:v copy -af loudnorm=I=-16:TP=-1.5 -ar 48000 -c:a aac new.mp4',
};

export const ORIGINAL_SIZE: BilingualText = {
  vi: 'Không bắt buộc. Nếu còn bản gốc rõ hơn: mở lại dự án với tệp gốc từ máy quay hoặc điện thoại (không dùng bản tải về từ Zalo, Facebook, TikTok) và xuất ở đúng độ phân giải của bản gốc; phóng to không làm hình rõ hơn.',
  en: 'Not required. If you have a sharper original: open the project with the files of the camera or phone itself (not copies downloaded from Zalo, Facebook or TikTok) and export in their own resolution; enlarging does not sharpen a picture.',
};
