import type { Finding } from '../../api/shapes';
import type { LifeStep } from '../../patterns/life-line';
import type { UploadState } from '../../upload/upload-store';

const DAY_MS = 86_400_000;

export const SAMPLE_FINDINGS: readonly Finding[] = [
  {
    code: 'DURATION_SHORT',
    severity: 'must-fix',
    measured: '221.4 s',
    required: '240.0 s - 300.0 s (+-1.0 s)',
    measuredText: { vi: '221,4 giây', en: '221.4 s' },
    requiredText: { vi: 'từ 240,0 đến 300,0 giây (±1,0 giây)', en: '240.0 to 300.0 s (±1.0 s)' },
    text: { vi: 'Phim ngắn hơn quy định.', en: 'The film is shorter than the rules demand.' },
    hint: {
      vi: 'Dựng thêm nội dung cho đủ 4 phút rồi thay phim.',
      en: 'Add to it up to four minutes, then replace it.',
    },
  },
  {
    code: 'AUDIO_QUIET',
    severity: 'notice',
    measured: '-29 LUFS',
    required: '-24 - -12 LUFS',
    measuredText: { vi: '-29 LUFS', en: '-29 LUFS' },
    requiredText: { vi: 'từ -24 đến -12 LUFS', en: '-24 to -12 LUFS' },
    text: { vi: 'Tiếng hơi nhỏ.', en: 'The sound is rather quiet.' },
    hint: null,
  },
  {
    code: 'UPSCALED',
    severity: 'notice',
    measured: '960x540',
    required: '1920x1080',
    measuredText: { vi: '960x540', en: '960x540' },
    requiredText: { vi: '1920x1080', en: '1920x1080' },
    text: {
      vi: 'Khung hình 1920x1080 nhưng chi tiết chỉ tương đương khung khoảng 960x540: phim có thể đã bị phóng to, hoặc hình mờ. Vẫn được chấp nhận.',
      en: 'The frame is 1920x1080, but the picture carries no more detail than one of about 960x540: perhaps enlarged, or out of focus. Accepted all the same.',
    },
    hint: {
      vi: 'Không bắt buộc. Nếu còn bản gốc rõ hơn, xuất ở đúng độ phân giải của bản gốc.',
      en: 'Not required. If you have a sharper original, export in its own resolution.',
    },
  },
];

export const SAMPLE_LIFE = (nowMs: number): readonly LifeStep[] => [
  { key: 'a', when: 'past', title: 'Đã nộp bài', atMs: nowMs - 3 * DAY_MS, actor: 'Thí sinh' },
  { key: 'b', when: 'past', title: 'Đạt kiểm tra kỹ thuật', atMs: nowMs - 2 * DAY_MS, actor: 'Hệ thống' },
  {
    key: 'c',
    when: 'now',
    title: 'Đang sơ loại',
    atMs: null,
    actor: 'Cán bộ sơ loại',
    detail: 'Chờ hai phiếu cùng ý kiến.',
  },
  { key: 'd', when: 'later', title: 'Đăng tải tác phẩm', atMs: nowMs + 4 * DAY_MS },
];

const film = { bytes: 412_000_000, bytesPerSecond: 1_100_000 };

export const SAMPLE_UPLOADS: readonly UploadState[] = [
  { ...film, fileName: 'dang-gui.mp4', news: { kind: 'sending', sentBytes: 260_000_000, safeBytes: 255_000_000 } },
  { ...film, fileName: 'mang-yeu.mp4', news: { kind: 'waiting', safeBytes: 255_000_000, untilMs: 0 } },
  { ...film, fileName: 'tam-dung.mp4', news: { kind: 'paused', safeBytes: 255_000_000 } },
  { ...film, fileName: 'da-xong.mp4', news: { kind: 'done', uploadId: 'u' } },
];
