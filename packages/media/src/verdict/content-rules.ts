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
    required: `<= ${formatShare(THRESHOLDS.blackShare.notice)}`,
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

const frozen: Rule = ({ picture }) => {
  if (picture === undefined) return undefined;
  const { frozenShare, longestFrozenMs } = picture;
  if (frozenShare <= THRESHOLDS.frozenShare.notice && longestFrozenMs <= THRESHOLDS.longestFrozenMs) return undefined;
  const longest = formatDuration(longestFrozenMs);
  return {
    code: 'FROZEN',
    severity: frozenShare > THRESHOLDS.frozenShare.mustFix ? 'must-fix' : 'notice',
    measured: `${formatShare(frozenShare)}, ${formatSeconds(longestFrozenMs)}`,
    required: `<= ${formatShare(THRESHOLDS.frozenShare.notice)}`,
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
