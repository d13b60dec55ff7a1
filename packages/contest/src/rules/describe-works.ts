import type { VideoProfile } from '../schema/video';
import { bullets } from './markdown';
import type { RulesPage, RulesSection } from './rules-page';

/** Content, form and technical profile of the works (R3, R11-R13, O6, O7, O21). */
export function describeWorks(page: RulesPage): RulesSection {
  const { contest, say } = page;
  const { works } = contest.definition;
  return {
    title: { vi: 'Nội dung và yêu cầu của tác phẩm', en: 'Works: content and requirements' },
    body: [
      `**${say({ vi: 'Thể loại', en: 'Forms' })}:** ${works.forms.map((form) => say(form.name)).join('; ')}.`,
      `**${say({ vi: 'Nội dung', en: 'Content' })}:** ${works.contentTypes.map((type) => say(type.name)).join('; ')}.`,
      bullets(works.requirements.map(say)),
      `### ${say({ vi: 'Yêu cầu kỹ thuật của video', en: 'Technical requirements' })}`,
      bullets(describeVideo(page)),
    ],
  };
}

type Sizes = Pick<VideoProfile, 'minShortSidePixels' | 'deliveredShortSidePixels'>;

/** Whether people's names for 1280x720 and 1920x1080 are the contest's sizes. */
const isHd = ({ minShortSidePixels, deliveredShortSidePixels }: Sizes): boolean =>
  minShortSidePixels === 720 && deliveredShortSidePixels === 1080;

const CODEC_NAMES = { h264: 'H.264', hevc: 'H.265', aac: 'AAC' } as const;

function describeVideo(page: RulesPage): readonly string[] {
  const { contest, say } = page;
  const { video } = contest.definition;
  const codecs = video.videoCodecs.map((codec) => CODEC_NAMES[codec]).join(' / ');
  const sound = video.audioCodecs.map((codec) => CODEC_NAMES[codec]).join(' / ');
  const gibibytes = Math.round((video.maxFileBytes / 1024 ** 3) * 10) / 10;
  return [
    say({
      vi: `Tệp MP4, hình ${codecs}, tiếng ${sound}${video.audioRequired ? '; bắt buộc có tiếng' : ''}; không quá ${String(gibibytes).replace('.', ',')} GB.`,
      en: `MP4 file, ${codecs} picture, ${sound} sound${video.audioRequired ? ', which is required' : ''}; at most ${gibibytes} GiB.`,
    }),
    say({
      vi: `${isHd(video) ? 'HD hoặc Full HD: c' : 'C'}ạnh ngắn từ ${video.minShortSidePixels}, cạnh dài từ ${video.minLongSidePixels} điểm ảnh; lớn hơn ${video.deliveredLongSidePixels}x${video.deliveredShortSidePixels} vẫn nhận và trình chiếu ở cỡ đó.`,
      en: `${isHd(video) ? 'HD or Full HD: s' : 'S'}hort side from ${video.minShortSidePixels}, long side from ${video.minLongSidePixels} pixels; above ${video.deliveredLongSidePixels}x${video.deliveredShortSidePixels} is accepted and shown at that size.`,
    }),
    describeDuration(page),
    describeVertical(page),
    say({
      vi: `Tốc độ hình nên từ ${Math.ceil(video.minFramesPerSecond)} đến ${Math.floor(video.maxFramesPerSecond)} hình/giây${video.outsideFrameRate === 'notice' ? ' (ngoài mức này chỉ nhắc)' : ''}.`,
      en: `Frame rate from ${Math.ceil(video.minFramesPerSecond)} to ${Math.floor(video.maxFramesPerSecond)} per second${video.outsideFrameRate === 'notice' ? ' (outside is only remarked on)' : ''}.`,
    }),
    describeLanguage(page),
  ];
}

function describeDuration({ contest, say }: RulesPage): string {
  const { minDurationMs, maxDurationMs, durationToleranceMs, outsideDuration } = contest.definition.video;
  const [min, max, tolerance] = [minDurationMs, maxDurationMs, durationToleranceMs].map((ms) => ms / 1000);
  return say({
    vi: `Thời lượng từ ${min} đến ${max} giây (${minutes(minDurationMs)} - ${minutes(maxDurationMs)} phút), cho phép lệch ${tolerance} giây ở mỗi đầu. ${outsideDuration === 'must-fix' ? 'Ngoài mức này, tác giả được báo để sửa và nộp lại trước hạn.' : 'Ngoài mức này chỉ nhắc.'}`,
    en: `Length ${min} to ${max} seconds (${minutes(minDurationMs)} to ${minutes(maxDurationMs)} minutes), with ${tolerance} second of tolerance at each end. ${outsideDuration === 'must-fix' ? 'Outside, the author is told what to mend and hands it in again before the close.' : 'Outside is only remarked on.'}`,
  });
}

function describeVertical({ contest, say }: RulesPage): string {
  const { vertical } = contest.definition.video;
  if (vertical === 'must-fix') return say({ vi: 'Chỉ nhận video quay ngang.', en: 'Only landscape films are taken.' });
  return say({
    vi: 'Video quay dọc vẫn được nhận; nên quay ngang.',
    en: 'Vertical films are accepted; landscape is better.',
  });
}

function describeLanguage({ contest, say }: RulesPage): string {
  const { language } = contest.definition.works;
  if (language.spoken === 'vi') return say({ vi: 'Lời bằng tiếng Việt.', en: 'Spoken in Vietnamese.' });
  const subtitles = language.subtitlesWhenOther
    ? {
        vi: '; nếu không phải tiếng Việt thì phải có phụ đề tiếng Việt',
        en: '; other than Vietnamese needs Vietnamese subtitles',
      }
    : { vi: '', en: '' };
  return say({
    vi: `Lời có thể bằng tiếng Việt hoặc tiếng các dân tộc${subtitles.vi}.`,
    en: `Any language may be spoken${subtitles.en}.`,
  });
}

function minutes(ms: number): string {
  return String(ms / 60_000);
}
