import type { Remark } from '../finding';
import { codecName, codecNames } from './codec-name';
import { decimalComma, formatDuration, formatSeconds, formatShare } from './format-duration';
import { EVEN_LOUDNESS } from './repair-hints';
import type { Rule } from './rule';
import { THRESHOLDS } from './thresholds';

const NOTHING = { vi: 'Không cần làm gì.', en: 'Nothing needs to be done.' };

const EXPORT_WITH_SOUND = {
  vi: 'Kiểm tra âm thanh trong ứng dụng dựng phim (luồng tiếng không bị tắt, âm lượng trên 0), xuất lại và nghe thử trước khi gửi.',
  en: 'Check the sound in your editing app (track not muted, volume above 0), export again and listen before sending.',
};

const CUT_SOUND = {
  vi: 'Khi dựng phim, cắt luồng tiếng bằng với luồng hình rồi xuất lại.',
  en: 'Cut the sound track where the picture ends and export again.',
};

const noAudio: Rule = ({ audioCodec, videoCodec }, { audioRequired }) =>
  audioCodec !== undefined || videoCodec === undefined || !audioRequired
    ? undefined
    : {
        code: 'NO_AUDIO',
        severity: 'must-fix',
        measured: '0',
        required: '>= 1',
        text: {
          vi: 'Phim không có luồng âm thanh; cuộc thi yêu cầu phim có tiếng.',
          en: 'The film has no sound track; the contest asks for a film with sound.',
        },
        hint: EXPORT_WITH_SOUND,
      };

const audioCodec: Rule = ({ audioCodec: codec }, profile) => {
  if (codec === undefined || profile.audioCodecs.includes(codec)) return undefined;
  const [name, names] = [codecName(codec), codecNames(profile.audioCodecs)];
  return {
    code: 'AUDIO_CODEC',
    severity: 'must-fix',
    measured: codec,
    required: profile.audioCodecs.join(', '),
    text: {
      vi: `Âm thanh được nén bằng ${name.vi}; cuộc thi nhận ${names}.`,
      en: `The sound is coded as ${name.en}; the contest takes ${names}.`,
    },
    hint: {
      vi: 'Xuất lại với âm thanh AAC; hoặc: ffmpeg -i phim.mp4 -c:v copy -c:a aac phim-moi.mp4',
      en: 'Export again with AAC sound; or: ffmpeg -i film.mp4 -c:v copy -c:a aac new.mp4',
    },
  };
};

const audioShort: Rule = ({ audioDurationMs, durationMs }) => {
  if (audioDurationMs === undefined || durationMs === undefined || durationMs === 0) return undefined;
  const share = audioDurationMs / durationMs;
  if (share >= THRESHOLDS.audioPresentShare.notice) return undefined;
  const [sound, film] = [formatDuration(audioDurationMs), formatDuration(durationMs)];
  return {
    code: 'AUDIO_SHORT',
    severity: share < THRESHOLDS.audioPresentShare.mustFix ? 'must-fix' : 'notice',
    measured: formatSeconds(audioDurationMs),
    required: formatSeconds(durationMs),
    text: {
      vi: `Âm thanh chỉ dài ${sound.vi} trong khi phim dài ${film.vi}.`,
      en: `The sound lasts only ${sound.en} while the film lasts ${film.en}.`,
    },
    hint: EXPORT_WITH_SOUND,
  };
};

/**
 * A player goes on until the sound ends, so sound behind the picture makes a film longer for whoever watches it. It counts against
 * the longest film that the contest takes, and never towards the shortest: four minutes are four minutes of pictures.
 */
const audioLong: Rule = ({ audioDurationMs, durationMs }, profile) => {
  if (audioDurationMs === undefined || durationMs === undefined || durationMs === 0) return undefined;
  if (audioDurationMs - durationMs <= THRESHOLDS.audioBeyondMs) return undefined;
  const [sound, film] = [formatDuration(audioDurationMs), formatDuration(durationMs)];
  const mostMs = profile.maxDurationMs + profile.durationToleranceMs;
  if (audioDurationMs > mostMs + THRESHOLDS.audioBeyondMs) {
    const most = formatDuration(profile.maxDurationMs);
    return {
      code: 'AUDIO_LONG',
      severity: profile.outsideDuration,
      measured: formatSeconds(audioDurationMs),
      required: `<= ${formatSeconds(profile.maxDurationMs)}`,
      text: {
        vi: `Hình dài ${film.vi} nhưng tiếng kéo dài đến ${sound.vi}, nên khi chiếu phim dài ${sound.vi}; cuộc thi nhận tối đa ${most.vi}.`,
        en: `The picture lasts ${film.en}, but the sound goes on to ${sound.en}, and so does the film when it is shown; the contest takes at most ${most.en}.`,
      },
      hint: CUT_SOUND,
    };
  }
  return {
    code: 'AUDIO_LONG',
    severity: 'notice',
    measured: formatSeconds(audioDurationMs),
    required: formatSeconds(durationMs),
    text: {
      vi: `Âm thanh dài ${sound.vi} trong khi hình chỉ dài ${film.vi}; phần tiếng sau đó không có hình.`,
      en: `The sound lasts ${sound.en} while the picture lasts only ${film.en}; behind its end there is sound without a picture.`,
    },
    hint: CUT_SOUND,
  };
};

const channels: Rule = ({ audioChannels }) =>
  audioChannels === undefined || audioChannels === 2
    ? undefined
    : {
        code: 'AUDIO_CHANNELS',
        severity: 'notice',
        measured: String(audioChannels),
        required: '2',
        text:
          audioChannels === 1
            ? { vi: 'Âm thanh một kênh (mono); được chấp nhận.', en: 'The sound is mono; accepted.' }
            : {
                vi: `Âm thanh ${audioChannels} kênh; bản phát sẽ là hai kênh.`,
                en: `The sound has ${audioChannels} channels; the play copy is stereo.`,
              },
        hint: NOTHING,
      };

const tracks: Rule = ({ audioTracks }) =>
  audioTracks === undefined || audioTracks <= 1
    ? undefined
    : {
        code: 'AUDIO_TRACKS',
        severity: 'notice',
        measured: String(audioTracks),
        required: '1',
        text: {
          vi: `Phim có ${audioTracks} luồng tiếng; chỉ luồng đầu tiên được dùng.`,
          en: `The film has ${audioTracks} sound tracks; only the first is used.`,
        },
        hint: {
          vi: 'Kiểm tra luồng tiếng đầu tiên có đúng là lời phim.',
          en: 'Check that the first sound track is the right one.',
        },
      };

const silent: Rule = ({ sound }, { audioRequired }) => {
  if (sound === undefined) return undefined;
  const { loudnessLufs, silenceShare } = sound;
  const inaudible = loudnessLufs !== undefined && loudnessLufs < THRESHOLDS.silentLufs;
  if (!inaudible && silenceShare <= THRESHOLDS.silenceShare.mustFix) return undefined;
  return {
    code: 'AUDIO_SILENT',
    severity: audioRequired ? 'must-fix' : 'notice',
    measured: inaudible ? `${loudnessLufs} LUFS` : formatShare(silenceShare),
    required: inaudible ? `>= ${THRESHOLDS.silentLufs} LUFS` : `<= ${formatShare(THRESHOLDS.silenceShare.mustFix)}`,
    text: {
      vi: `Phim có luồng tiếng nhưng không nghe được (${inaudible ? `độ to ${decimalComma(loudnessLufs)} LUFS` : `im lặng ${formatShare(silenceShare)} thời lượng`}).`,
      en: `The film has a sound track, but nothing can be heard (${inaudible ? `loudness ${loudnessLufs} LUFS` : `silent for ${formatShare(silenceShare)} of its length`}).`,
    },
    hint: EXPORT_WITH_SOUND,
  };
};

const loudness: Rule = ({ sound }) => {
  const level = sound?.loudnessLufs;
  if (level === undefined || level < THRESHOLDS.silentLufs) return undefined;
  if (level < THRESHOLDS.quietLufs) {
    return levelFinding({ code: 'AUDIO_QUIET', level, vi: 'Âm thanh nhỏ', en: 'The sound is quiet' });
  }
  return level > THRESHOLDS.loudLufs
    ? levelFinding({ code: 'AUDIO_LOUD', level, vi: 'Âm thanh rất to', en: 'The sound is very loud' })
    : undefined;
};

type Level = {
  readonly code: 'AUDIO_QUIET' | 'AUDIO_LOUD';
  readonly level: number;
  readonly vi: string;
  readonly en: string;
};

const levelFinding = ({ code, level, vi, en }: Level): Remark => ({
  code,
  severity: 'notice',
  measured: `${level} LUFS`,
  required: '-24 - -12 LUFS',
  text: {
    vi: `${vi} (${decimalComma(level)} LUFS; nên từ -24 đến -12).`,
    en: `${en} (${level} LUFS; -24 to -12 is good).`,
  },
  hint: EVEN_LOUDNESS,
});

const clipped: Rule = ({ sound }) => {
  const peak = sound?.truePeakDbtp;
  if (peak === undefined || peak <= THRESHOLDS.clippedDbtp) return undefined;
  return {
    code: 'AUDIO_CLIPPED',
    severity: 'notice',
    measured: `${peak} dBTP`,
    required: '<= -1 dBTP',
    text: {
      vi: `Đỉnh âm thanh ${decimalComma(peak)} dBTP, có thể bị vỡ tiếng.`,
      en: `The sound peaks at ${peak} dBTP and may be distorted.`,
    },
    hint: EVEN_LOUDNESS,
  };
};

const gaps: Rule = ({ sound }) => {
  if (sound === undefined || sound.silenceShare > THRESHOLDS.silenceShare.mustFix) return undefined;
  const { silenceShare, longestSilenceMs } = sound;
  if (silenceShare <= THRESHOLDS.silenceShare.notice && longestSilenceMs <= THRESHOLDS.longestSilenceMs)
    return undefined;
  const longest = formatDuration(longestSilenceMs);
  return {
    code: 'AUDIO_GAPS',
    severity: 'notice',
    measured: `${formatShare(silenceShare)}, ${formatSeconds(longestSilenceMs)}`,
    required: `<= ${formatShare(THRESHOLDS.silenceShare.notice)}, <= ${formatSeconds(THRESHOLDS.longestSilenceMs)}`,
    text: {
      vi: `Phim im lặng ${formatShare(silenceShare)} thời lượng, lâu nhất ${longest.vi}.`,
      en: `The film is silent for ${formatShare(silenceShare)} of its length, at most ${longest.en} on end.`,
    },
    hint: { vi: 'Nếu không cố ý, thêm lời hoặc nhạc nền.', en: 'If this is not intended, add narration or music.' },
  };
};

/** Presence, format and audibility of the first sound track. */
export const SOUND_RULES: readonly Rule[] = [
  noAudio,
  audioCodec,
  audioShort,
  audioLong,
  channels,
  tracks,
  silent,
  loudness,
  clipped,
  gaps,
];
