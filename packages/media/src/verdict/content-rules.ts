import { corruptFinding } from './corrupt-finding';
import { formatDuration, formatSeconds, formatShare } from './format-duration';
import type { Rule } from './rule';
import { THRESHOLDS } from './thresholds';

const black: Rule = ({ picture }) => {
  if (picture === undefined) return undefined;
  const { blackShare, longestBlackMs } = picture;
  if (blackShare <= THRESHOLDS.blackShare.notice && longestBlackMs <= THRESHOLDS.longestBlackMs) return undefined;
  const longest = formatDuration(longestBlackMs);
  return {
    code: 'BLACK',
    severity: blackShare > THRESHOLDS.blackShare.mustFix ? 'must-fix' : 'notice',
    measured: `${formatShare(blackShare)}, ${formatSeconds(longestBlackMs)}`,
    required: `<= ${formatShare(THRESHOLDS.blackShare.notice)}, <= ${formatSeconds(THRESHOLDS.longestBlackMs)}`,
    text: {
      vi: `Màn hình đen ${formatShare(blackShare)} thời lượng, lâu nhất ${longest.vi}.`,
      en: `The picture is black for ${formatShare(blackShare)} of the film, at most ${longest.en} on end.`,
    },
    hint: {
      vi: 'Xem lại phim; nếu hình bị mất khi xuất, xuất lại.',
      en: 'Watch the film; if the picture was lost in the export, export again.',
    },
  };
};

/** Whatever the share that stands still: two pictures are a slide show, one is no film. */
const onePicture = (measured: string): ReturnType<Rule> => ({
  code: 'FROZEN',
  severity: 'must-fix',
  measured,
  required: `<= ${formatShare(THRESHOLDS.frozenShare.oneStill)}`,
  text: {
    vi: 'Hình đứng yên từ đầu đến cuối: cả phim chỉ có một hình.',
    en: 'The picture stands still from start to end: the whole film is one single picture.',
  },
  hint: {
    vi: 'Mở lại trong ứng dụng dựng phim, kiểm tra các cảnh rồi xuất lại; trình chiếu nhiều ảnh có lời đọc vẫn được chấp nhận.',
    en: 'Open the project again, check its scenes and export again; a slide show of several pictures with speech is accepted.',
  },
});

const frozen: Rule = ({ picture, durationMs = 0 }) => {
  if (picture === undefined) return undefined;
  const { frozenShare, longestFrozenMs } = picture;
  if (frozenShare <= THRESHOLDS.frozenShare.notice && longestFrozenMs <= THRESHOLDS.longestFrozenMs) return undefined;
  const oneStill = longestFrozenMs > durationMs * THRESHOLDS.frozenShare.oneStill;
  const measured = `${formatShare(frozenShare)}, ${formatSeconds(longestFrozenMs)}`;
  if (oneStill) return onePicture(measured);
  const longest = formatDuration(longestFrozenMs);
  return {
    code: 'FROZEN',
    severity: 'notice',
    measured,
    required: `<= ${formatShare(THRESHOLDS.frozenShare.notice)}, <= ${formatSeconds(THRESHOLDS.longestFrozenMs)}`,
    text: {
      vi: `Hình đứng yên ${formatShare(frozenShare)} thời lượng, lâu nhất ${longest.vi}.`,
      en: `The picture stands still for ${formatShare(frozenShare)} of the film, at most ${longest.en} on end.`,
    },
    hint: {
      vi: 'Nếu là trang chiếu có chủ ý thì không cần làm gì; nếu hình bị treo, xuất lại phim.',
      en: 'If these are intended slides, nothing needs to be done; if the picture hangs, export again.',
    },
  };
};

const corrupt: Rule = ({ decode, audioFrames = 0 }) => {
  if (decode === undefined) return undefined;
  const { videoErrors, audioErrors, checkedFrames, lostFrames } = decode;
  if (videoErrors + audioErrors + lostFrames === 0) return undefined;
  const { videoErrors: video, audioErrors: audio } = THRESHOLDS;
  const manyVideo = videoErrors > Math.max(video.atLeast, checkedFrames * video.share);
  const manyAudio = audioErrors > Math.max(audio.atLeast, audioFrames * audio.share);
  const severe = lostFrames > 0 || manyVideo || manyAudio;
  return corruptFinding({
    severity: severe ? 'must-fix' : 'notice',
    picturePlaces: videoErrors + lostFrames,
    soundPlaces: audioErrors,
  });
};

/** What is really to be seen, and whether the data can be decoded. */
export const CONTENT_RULES: readonly Rule[] = [black, frozen, corrupt];
