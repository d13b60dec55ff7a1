import { isInterlaced } from '../facts/is-interlaced';
import { codecName, codecNames } from './codec-name';
import { resolution } from './resolution-rule';
import type { Rule } from './rule';
import { upscaled } from './upscaled-rule';

const BROWSER_NOTE = {
  vi: 'Không cần làm lại. Để chắc chắn, trên iPhone chọn Cài đặt > Camera > Định dạng > Tương thích nhất; trong CapCut xuất H.264.',
  en: 'Nothing needs to be redone. To be sure, on iPhone choose Settings > Camera > Formats > Most Compatible; in CapCut export H.264.',
};

const EXPORT_H264 = {
  vi: 'Xuất lại phim với mã hình H.264: CapCut hoặc Premiere chọn MP4, H.264; hoặc: ffmpeg -i phim.mp4 -c:v libx264 -pix_fmt yuv420p -c:a aac phim-moi.mp4',
  en: 'Export the film again with H.264: MP4, H.264 in CapCut or Premiere; or: ffmpeg -i film.mp4 -c:v libx264 -pix_fmt yuv420p -c:a aac new.mp4',
};

const noVideo: Rule = ({ videoCodec }) =>
  videoCodec !== undefined
    ? undefined
    : {
        code: 'NO_VIDEO',
        severity: 'must-fix',
        measured: '0',
        required: '1',
        text: {
          vi: 'Tệp không có hình, chỉ có âm thanh hoặc ảnh bìa.',
          en: 'The file has no moving picture, only sound or a cover image.',
        },
        hint: { vi: 'Chọn đúng tệp phim và gửi lại.', en: 'Choose the film itself and send it again.' },
      };

const videoCodec: Rule = ({ videoCodec: codec }, profile) => {
  if (codec === undefined) return undefined;
  const taken = profile.videoCodecs.includes(codec);
  if (taken && codec === 'h264') return undefined;
  const [name, allowed, names] = [codecName(codec), profile.videoCodecs.join(', '), codecNames(profile.videoCodecs)];
  if (taken) {
    return {
      code: 'VIDEO_CODEC',
      severity: 'notice',
      measured: codec,
      required: allowed,
      text: {
        vi: `Hình được nén bằng ${name.vi}; được chấp nhận, nhưng một số máy không phát được.`,
        en: `The picture is coded as ${name.en}; accepted, but some devices cannot play it.`,
      },
      hint: BROWSER_NOTE,
    };
  }
  return {
    code: 'VIDEO_CODEC',
    severity: 'must-fix',
    measured: codec,
    required: allowed,
    text: {
      vi: `Hình được nén bằng ${name.vi}; cuộc thi nhận ${names}.`,
      en: `The picture is coded as ${name.en}; the contest takes ${names}.`,
    },
    hint: EXPORT_H264,
  };
};

/** Drones, action cameras and phones write a second picture, for editors or as a preview; nobody forbids it. */
const furtherPictures: Rule = ({ pictureTracks = 1 }) =>
  pictureTracks <= 1
    ? undefined
    : {
        code: 'TRACKS',
        severity: 'notice',
        measured: String(pictureTracks),
        required: '1',
        text: {
          vi: `Tệp có ${pictureTracks} luồng hình; chỉ luồng chính được chiếu và chấm.`,
          en: `The file has ${pictureTracks} tracks of pictures; only the main one is shown and judged.`,
        },
        hint: {
          vi: 'Xem bản phát thử: nếu đúng phim thì không cần làm gì (điện thoại, flycam thường ghi thêm một luồng hình xem trước).',
          en: 'Watch the play copy: if it is the right film, nothing needs to be done (phones and drones often add a preview track).',
        },
      };

const CHROMA_NAMES: Readonly<Record<number, string>> = { 0: '4:0:0', 1: '4:2:0', 2: '4:2:2', 3: '4:4:4' };

const pixelFormat: Rule = ({ bitDepth = 8, chromaFormat = 1 }) => {
  if (bitDepth === 8 && chromaFormat === 1) return undefined;
  const measured = `${bitDepth} bit ${CHROMA_NAMES[chromaFormat] ?? ''}`.trim();
  return {
    code: 'PIX_FMT',
    severity: 'notice',
    measured,
    required: '8 bit 4:2:0',
    text: {
      vi: `Màu được lưu kiểu ${measured}; nhiều trình duyệt chỉ phát được 8 bit 4:2:0.`,
      en: `Colours are stored as ${measured}; many browsers play 8 bit 4:2:0 only.`,
    },
    hint: BROWSER_NOTE,
  };
};

const HDR_TRANSFERS = new Set(['smpte2084', 'arib-std-b67']);

const hdr: Rule = ({ colorTransfer }) =>
  colorTransfer === undefined || !HDR_TRANSFERS.has(colorTransfer)
    ? undefined
    : {
        code: 'HDR',
        severity: 'notice',
        measured: colorTransfer,
        required: 'bt709',
        text: {
          vi: 'Phim quay HDR; trên màn hình thường màu có thể nhạt hoặc khác đi.',
          en: 'The film is HDR; on ordinary screens its colours may look pale or different.',
        },
        hint: {
          vi: 'Không bắt buộc: trên iPhone tắt Cài đặt > Camera > Quay video > Video HDR.',
          en: 'Not required: on iPhone switch off Settings > Camera > Record Video > HDR Video.',
        },
      };

const orientation: Rule = ({ width, height, rotationDegrees = 0 }, profile) => {
  if (width === undefined || height === undefined || profile.vertical === 'accept') return undefined;
  const turned = rotationDegrees % 180 !== 0;
  const [shownWidth, shownHeight] = turned ? [height, width] : [width, height];
  if (shownHeight <= shownWidth) return undefined;
  return {
    code: 'ORIENTATION',
    severity: profile.vertical,
    measured: `${shownWidth}x${shownHeight}`,
    required: `${shownHeight}x${shownWidth}`,
    text:
      profile.vertical === 'notice'
        ? {
            vi: 'Phim quay dọc; được chấp nhận, nhưng khi chiếu ngang sẽ có hai dải đen.',
            en: 'The film is vertical; accepted, but on a wide screen it has two black bars.',
          }
        : {
            vi: 'Phim quay dọc; cuộc thi nhận phim quay ngang.',
            en: 'The film is vertical; the contest takes horizontal films.',
          },
    hint: { vi: 'Xoay ngang điện thoại khi quay.', en: 'Hold the phone sideways when recording.' },
  };
};

const pixelAspect: Rule = ({ sampleAspectRatio }) =>
  sampleAspectRatio === undefined
    ? undefined
    : {
        code: 'SAR',
        severity: 'notice',
        measured: sampleAspectRatio,
        required: '1:1',
        text: {
          vi: `Điểm ảnh không vuông (${sampleAspectRatio}); một số máy phát có thể làm méo hình.`,
          en: `The pixels are not square (${sampleAspectRatio}); some players may distort the picture.`,
        },
        hint: {
          vi: 'Khi xuất phim chọn điểm ảnh vuông (Square pixels, 1.0).',
          en: 'Choose square pixels (1.0) when exporting.',
        },
      };

const interlaced: Rule = ({ fieldOrder }) =>
  fieldOrder === undefined || !isInterlaced({ fieldOrder })
    ? undefined
    : {
        code: 'INTERLACED',
        severity: 'notice',
        measured: fieldOrder,
        required: 'progressive',
        text: {
          vi: 'Hình quét xen kẽ; có thể thấy răng cưa ở cảnh chuyển động.',
          en: 'The picture is interlaced; moving edges may look combed.',
        },
        hint: {
          vi: 'Khi quay hoặc xuất chọn quét liên tục (progressive, 25p hoặc 30p).',
          en: 'Record or export progressive (25p or 30p).',
        },
      };

/** What the picture is, in the order of the findings. */
export const PICTURE_RULES: readonly Rule[] = [
  furtherPictures,
  noVideo,
  videoCodec,
  pixelFormat,
  hdr,
  resolution,
  orientation,
  pixelAspect,
  interlaced,
  upscaled,
];
