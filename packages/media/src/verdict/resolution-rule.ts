import { deliveredLimit } from '../preview/delivered-limit';
import { fitWithin, shownSize, type PictureSize } from '../preview/shown-size';
import type { VideoProfile } from '../video-profile';
import { isBeyondDecoding } from './is-beyond-decoding';
import type { Rule } from './rule';

/** The least size and the one of the delivery (R12, O7): too small must be fixed, larger or unusual is accepted with a notice. */
export const resolution: Rule = (facts, profile) => {
  const size = shownSize({ ...facts, sampleAspectRatio: undefined });
  if (size === undefined) return undefined;
  const [short, long] = [Math.min(size.width, size.height), Math.max(size.width, size.height)];
  if (short < profile.minShortSidePixels || long < profile.minLongSidePixels) return tooSmall(size, profile);
  if (isBeyondDecoding(facts)) return beyondDecoding(size);
  const limit = deliveredLimit(profile);
  if (long > limit.longSide || short > limit.shortSide) {
    return larger(size, fitWithin(shownSize(facts) ?? size, limit));
  }
  const usual = [
    [profile.minLongSidePixels, profile.minShortSidePixels],
    [limit.longSide, limit.shortSide],
  ] as const;
  if (usual.some(([across, down]) => long === across && short === down)) return undefined;
  return unusual(size, [...new Set(usual.map(([width, height]) => say({ width, height })))].join(' / '));
};

const say = ({ width, height }: PictureSize): string => `${width}x${height}`;

const NAMES: Readonly<Record<string, string>> = { '1280x720': 'HD', '1920x1080': 'Full HD', '3840x2160': '4K' };

/** `HD (1280x720)`: people know the name, and cameras show either. */
const named = (size: string): string => (NAMES[size] === undefined ? size : `${NAMES[size]} (${size})`);

function tooSmall(size: PictureSize, profile: VideoProfile): ReturnType<Rule> {
  const measured = say(size);
  const minimum = say({ width: profile.minLongSidePixels, height: profile.minShortSidePixels });
  const lines = [...new Set([profile.minShortSidePixels, profile.deliveredShortSidePixels])].map((side) => `${side}p`);
  return {
    code: 'RESOLUTION',
    severity: 'must-fix',
    measured,
    required: `>= ${minimum}`,
    text: {
      vi: `Khung hình ${measured} điểm ảnh; cuộc thi yêu cầu tối thiểu ${named(minimum)}.`,
      en: `The picture is ${measured} pixels; the contest asks for at least ${named(minimum)}.`,
    },
    hint: {
      vi: `Quay hoặc xuất lại ở ${lines.join(' hoặc ')} từ bản gốc; phóng to bản nhỏ không làm hình rõ hơn. Không gửi phim tải về từ Zalo hay Facebook.`,
      en: `Record or export again in ${lines.join(' or ')} from the original; enlarging a small film does not sharpen it. Do not send a film downloaded from Zalo or Facebook.`,
    },
  };
}

/** No rule of any contest, so no reason to send a film back: a person decides on what the machine cannot open. */
const beyondDecoding = (size: PictureSize): ReturnType<Rule> => ({
  code: 'RESOLUTION',
  severity: 'notice',
  measured: say(size),
  required: '-',
  text: {
    vi: `Khung hình ${say(size)} quá lớn để máy tự kiểm tra. Ban Thư ký sẽ xem và trả lời; bạn chưa cần làm gì.`,
    en: `The picture of ${say(size)} is too large to be checked by the machine. The secretariat will look at it and answer; you need not do anything yet.`,
  },
  hint: {
    vi: 'Nếu muốn nhanh hơn, xuất lại ở 4K hoặc 1080p (CapCut, Premiere: chọn độ phân giải khi xuất) và gửi bản mới; hoặc: ffmpeg -i phim.mp4 -vf scale=-2:2160 -c:a copy phim-moi.mp4',
    en: 'To be faster, export again in 4K or 1080p (the resolution of the export in CapCut or Premiere) and send the new version; or: ffmpeg -i film.mp4 -vf scale=-2:2160 -c:a copy new.mp4',
  },
});

const larger = (size: PictureSize, delivered: PictureSize): ReturnType<Rule> => ({
  code: 'RESOLUTION',
  severity: 'notice',
  measured: say(size),
  required: `<= ${say(delivered)}`,
  text: {
    vi: `Khung hình ${say(size)} lớn hơn cỡ trình chiếu; được chấp nhận và sẽ được phát ở ${say(delivered)}.`,
    en: `The picture of ${say(size)} is larger than it will be shown; accepted, and shown at ${say(delivered)}.`,
  },
  hint: { vi: 'Không cần làm gì.', en: 'Nothing needs to be done.' },
});

const unusual = (size: PictureSize, required: string): ReturnType<Rule> => ({
  code: 'RESOLUTION',
  severity: 'notice',
  measured: say(size),
  required,
  text: {
    vi: `Khung hình ${say(size)} không phải cỡ thông thường (${required.replace(' / ', ' hoặc ')}); được chấp nhận.`,
    en: `The picture of ${say(size)} is no usual size (${required.replace(' / ', ' or ')}); accepted.`,
  },
  hint: {
    vi: 'Không cần làm gì; có thể có viền đen khi phát.',
    en: 'Nothing needs to be done; black bars may show.',
  },
});
