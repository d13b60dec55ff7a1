import type { Remark } from '../finding';
import type { VideoProfile } from '../video-profile';
import { formatDuration, formatSeconds, formatSecondsBeside } from './format-duration';
import { cutTo, DENSE_KEY_FRAMES, lengthenBy, STEADY_FRAME_RATE } from './repair-hints';
import type { Rule } from './rule';
import { THRESHOLDS } from './thresholds';

const tooLarge: Rule = ({ bytes }, { maxFileBytes }) => {
  if (bytes <= maxFileBytes) return undefined;
  const alike = megabytes(bytes) === megabytes(maxFileBytes);
  const say = (size: number): string => (alike ? `${size} B` : megabytes(size));
  const [measured, allowed] = [say(bytes), say(maxFileBytes)];
  return {
    code: 'TOO_LARGE',
    severity: 'must-fix',
    measured,
    required: `<= ${allowed}`,
    text: {
      vi: `Tệp nặng ${measured}; cuộc thi nhận tối đa ${allowed}.`,
      en: `The file has ${measured}; the contest takes at most ${allowed}.`,
    },
    hint: {
      vi: 'Xuất lại ở 1080p, khoảng 10 Mbit/giây (5 phút khoảng 400 MB).',
      en: 'Export again in 1080p at about 10 Mbit/s (five minutes are about 400 MB).',
    },
  };
};

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

/**
 * 240-300 s with the tolerance at each end (O6). A film consists of whole pictures: cut at 301 s and 29.97 pictures per second it
 * lasts 301.001 s, so less than one picture beyond the limit is at the limit.
 */
const duration: Rule = ({ durationMs, frameRate = 0 }, profile) => {
  if (durationMs === undefined) return undefined;
  const { minDurationMs, maxDurationMs, durationToleranceMs } = profile;
  const pictureMs = frameRate >= SMOOTH_RATE ? Math.floor(1000 / frameRate) : 1;
  if (durationMs <= minDurationMs - durationToleranceMs - pictureMs)
    return outsideDuration({ code: 'DURATION_SHORT', durationMs, profile });
  if (durationMs >= maxDurationMs + durationToleranceMs + pictureMs)
    return outsideDuration({ code: 'DURATION_LONG', durationMs, profile });
  return undefined;
};

/** Pictures per second; below, one picture is too long a time to be forgiven. */
const SMOOTH_RATE = 15;

type Outside = {
  readonly code: 'DURATION_SHORT' | 'DURATION_LONG';
  readonly durationMs: number;
  readonly profile: VideoProfile;
};

function outsideDuration({ code, durationMs, profile }: Outside): Remark {
  const { minDurationMs, maxDurationMs, durationToleranceMs } = profile;
  const limitMs = code === 'DURATION_SHORT' ? minDurationMs - durationToleranceMs : maxDurationMs + durationToleranceMs;
  const [measured, least, most] = [durationMs, minDurationMs, maxDurationMs].map(formatDuration);
  const missingMs = code === 'DURATION_SHORT' ? minDurationMs - durationMs : durationMs - maxDurationMs;
  const missing = formatDuration(missingMs);
  const [vi, en] = code === 'DURATION_SHORT' ? ['ngắn hơn', 'too short by'] : ['dài hơn', 'too long by'];
  return {
    code,
    severity: profile.outsideDuration,
    measured: formatSecondsBeside(durationMs, limitMs),
    required: `${formatSeconds(minDurationMs)} - ${formatSeconds(maxDurationMs)} (+-${formatSeconds(durationToleranceMs)})`,
    text: {
      vi: `Phim dài ${measured?.vi}, ${vi} quy định ${missing.vi}; cuộc thi yêu cầu từ ${least?.vi} đến ${most?.vi}.`,
      en: `The film lasts ${measured?.en}, ${en} ${missing.en}; the contest asks for ${least?.en} to ${most?.en}.`,
    },
    hint: code === 'DURATION_SHORT' ? lengthenBy(missingMs) : cutTo(maxDurationMs, missingMs),
  };
}

const frameRate: Rule = ({ frameRate: rate }, profile) => {
  if (rate === undefined || rate === 0) return undefined;
  const { minFramesPerSecond, maxFramesPerSecond, outsideFrameRate } = profile;
  if (rate >= minFramesPerSecond && rate <= maxFramesPerSecond) return undefined;
  const measured = rate < 10 ? rate.toFixed(2) : rate.toFixed(1);
  return {
    code: 'FPS',
    severity: outsideFrameRate,
    measured: `${measured} fps`,
    required: `${minFramesPerSecond} - ${maxFramesPerSecond} fps`,
    text: {
      vi: `Phim có ${measured.replace('.', ',')} hình mỗi giây; thông thường từ ${minFramesPerSecond} đến ${maxFramesPerSecond}.`.replaceAll(
        /(\d)\.(\d)/g,
        '$1,$2',
      ),
      en: `The film has ${measured} pictures per second; usual are ${minFramesPerSecond} to ${maxFramesPerSecond}.`,
    },
    hint: STEADY_FRAME_RATE,
  };
};

const frameGap: Rule = ({ maxFrameGapMs = 0, lastFrameMs = 0 }) => {
  const gapMs = Math.max(maxFrameGapMs, lastFrameMs);
  if (gapMs <= THRESHOLDS.frameGapMs) return undefined;
  const gap = formatDuration(gapMs);
  return {
    code: 'FRAME_GAP',
    severity: 'notice',
    measured: formatSeconds(gapMs),
    required: `<= ${formatSeconds(THRESHOLDS.frameGapMs)}`,
    text: { vi: `Có đoạn ${gap.vi} không có hình mới.`, en: `For ${gap.en} no new picture comes.` },
    hint: {
      vi: 'Xem lại đoạn hình đứng; nếu là lỗi, xuất lại với tốc độ hình cố định 25 hoặc 30.',
      en: 'Look at the passage that stands still; if it is a fault, export again with a constant 25 or 30 fps.',
    },
  };
};

const variableFrameRate: Rule = ({ variableFrameRate: variable, frameRate: rate }) =>
  variable !== true
    ? undefined
    : {
        code: 'VFR',
        severity: 'notice',
        measured: `${(rate ?? 0).toFixed(1)} fps`,
        required: 'constant',
        text: {
          vi: `Tốc độ hình thay đổi (trung bình ${(rate ?? 0).toFixed(1).replace('.', ',')} hình/giây); điện thoại thường quay như vậy, được chấp nhận.`,
          en: `The frame rate varies (${(rate ?? 0).toFixed(1)} on average); phones record like this, accepted.`,
        },
        hint: { vi: 'Không cần làm gì.', en: 'Nothing needs to be done.' },
      };

const keyFrames: Rule = ({ maxKeyFrameGapMs }) =>
  maxKeyFrameGapMs === undefined || maxKeyFrameGapMs <= THRESHOLDS.keyFrameGapMs
    ? undefined
    : {
        code: 'KEYFRAMES',
        severity: 'notice',
        measured: formatSeconds(maxKeyFrameGapMs),
        required: `<= ${formatSeconds(THRESHOLDS.keyFrameGapMs)}`,
        text: {
          vi: `Khoảng cách giữa hai hình khóa dài ${formatDuration(maxKeyFrameGapMs).vi}; tua phim sẽ chậm.`,
          en: `Key frames are ${formatDuration(maxKeyFrameGapMs).en} apart; seeking will be slow.`,
        },
        hint: DENSE_KEY_FRAMES,
      };

const bitRate: Rule = ({ bitRateKbps }) =>
  bitRateKbps === undefined || bitRateKbps >= THRESHOLDS.lowBitRateKbps
    ? undefined
    : {
        code: 'BITRATE',
        severity: 'notice',
        measured: `${bitRateKbps} kbit/s`,
        required: `>= ${THRESHOLDS.lowBitRateKbps} kbit/s`,
        text: {
          vi: `Phim bị nén mạnh (${bitRateKbps} kbit/giây); hình có thể mờ hoặc vỡ khối.`,
          en: `The film is strongly compressed (${bitRateKbps} kbit/s); the picture may be blurred or blocky.`,
        },
        hint: {
          vi: 'Gửi bản gốc hoặc xuất lại với 5-10 Mbit/giây; không gửi bản tải về từ Zalo hay Facebook.',
          en: 'Send the original or export again at 5-10 Mbit/s; not a copy downloaded from Zalo or Facebook.',
        },
      };

/** Size of the file, playing time and rhythm of the pictures. */
export const TIME_RULES: readonly Rule[] = [
  tooLarge,
  duration,
  frameRate,
  frameGap,
  variableFrameRate,
  keyFrames,
  bitRate,
];
