import { MAX_PIXELS } from '../ffmpeg/input-flags';
import type { Rule } from './rule';

/** HD or Full HD (R12, O7): too small must be fixed, larger or unusual is accepted with a notice. */
export const resolution: Rule = ({ width, height }, profile) => {
  if (width === undefined || height === undefined) return undefined;
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  const measured = `${width}x${height}`;
  if (width * height > MAX_PIXELS) return beyondDecoding(measured);
  const minimum = `${profile.minLongSidePixels}x${profile.minShortSidePixels}`;
  if (short < profile.minShortSidePixels || long < profile.minLongSidePixels) {
    return {
      code: 'RESOLUTION',
      severity: 'must-fix',
      measured,
      required: `>= ${minimum}`,
      text: {
        vi: `Khung hình ${measured} điểm ảnh; cuộc thi yêu cầu HD hoặc Full HD, tối thiểu ${minimum}.`,
        en: `The picture is ${measured} pixels; the contest asks for HD or Full HD, at least ${minimum}.`,
      },
      hint: {
        vi: 'Quay hoặc xuất lại ở 720p hoặc 1080p từ bản gốc; phóng to bản nhỏ không làm hình rõ hơn. Không gửi phim tải về từ Zalo hay Facebook.',
        en: 'Record or export again in 720p or 1080p from the original; enlarging a small film does not sharpen it. Do not send a film downloaded from Zalo or Facebook.',
      },
    };
  }
  return unusualSize({
    short,
    long,
    measured,
    delivered: [profile.deliveredLongSidePixels, profile.deliveredShortSidePixels],
  });
};

/** Not a rule of any contest but of the machine: decoding more would let one file take all memory. */
const beyondDecoding = (measured: string): ReturnType<Rule> => ({
  code: 'RESOLUTION',
  severity: 'must-fix',
  measured,
  required: '<= 4096x2176',
  text: {
    vi: `Khung hình ${measured} quá lớn, hệ thống chỉ xử lý đến 4096x2176.`,
    en: `The picture of ${measured} is too large; the system processes up to 4096x2176.`,
  },
  hint: { vi: 'Xuất lại ở 1080p (1920x1080).', en: 'Export again in 1080p (1920x1080).' },
});

type Size = {
  readonly short: number;
  readonly long: number;
  readonly measured: string;
  readonly delivered: readonly [number, number];
};

function unusualSize({ short, long, measured, delivered }: Size): ReturnType<Rule> {
  const [deliveredLong, deliveredShort] = delivered;
  const required = `1280x720 / ${deliveredLong}x${deliveredShort}`;
  if (long > deliveredLong || short > deliveredShort) {
    return {
      code: 'RESOLUTION',
      severity: 'notice',
      measured,
      required: `<= ${deliveredLong}x${deliveredShort}`,
      text: {
        vi: `Khung hình ${measured} lớn hơn Full HD; được chấp nhận và sẽ được phát ở ${deliveredLong}x${deliveredShort}.`,
        en: `The picture of ${measured} is larger than Full HD; accepted, and shown at ${deliveredLong}x${deliveredShort}.`,
      },
      hint: { vi: 'Không cần làm gì.', en: 'Nothing needs to be done.' },
    };
  }
  const usual = (long === 1280 && short === 720) || (long === deliveredLong && short === deliveredShort);
  if (usual) return undefined;
  return {
    code: 'RESOLUTION',
    severity: 'notice',
    measured,
    required,
    text: {
      vi: `Khung hình ${measured} không phải cỡ HD thông thường (${required}); được chấp nhận.`,
      en: `The picture of ${measured} is no usual HD size (${required}); accepted.`,
    },
    hint: {
      vi: 'Không cần làm gì; có thể có viền đen khi phát.',
      en: 'Nothing needs to be done; black bars may show.',
    },
  };
}
