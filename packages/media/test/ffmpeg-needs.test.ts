import { FFMPEG_NEEDS } from '../src/ffmpeg/ffmpeg-needs';
import type { FfmpegPlan } from '../src/ffmpeg/ffmpeg-plan';
import { planRenditions } from '../src/ffmpeg/plan-renditions';
import type { MediaFacts } from '../src/media-facts';
import { choosePlayCopy } from '../src/preview/choose-play-copy';
import { deliveredLimit } from '../src/preview/delivered-limit';
import { planHls } from '../src/preview/plan-hls';
import { planPreview } from '../src/preview/plan-preview';
import { SONLA_PROFILE } from './support/sonla-profile';

const FACTS: readonly Partial<MediaFacts>[] = [
  { videoCodec: 'h264', audioCodec: 'aac', frameRate: 30 },
  { videoCodec: 'hevc', audioCodec: 'opus', frameRate: 60, colorTransfer: 'smpte2084' },
  { videoCodec: 'hevc', audioCodec: 'aac', colorTransfer: 'arib-std-b67', fieldOrder: 'tt' },
];

const plans: readonly FfmpegPlan[] = [
  planHls({ names: ['720p', '480p'], hasAudio: true }),
  ...FACTS.flatMap((known) => {
    const facts: MediaFacts = { bytes: 1, durationMs: 60_000, ...known };
    const playCopy = choosePlayCopy(facts, SONLA_PROFILE);
    const codecs = ['h264', 'aac'];
    return [
      planRenditions({
        durationMs: 60_000,
        codecs,
        hasAudio: true,
        playCopy,
        sourceBytes: 1,
        frames: 'all',
        stills: true,
      }),
      planPreview({
        facts,
        shown: { width: 1920, height: 1080 },
        codecs,
        playCopy,
        delivered: deliveredLimit(SONLA_PROFILE),
      }),
    ];
  }),
];

/** Values of an option in all plans. */
const valuesOf = (option: RegExp): readonly string[] => {
  const all = plans.flatMap(({ outputs }) => outputs.flatMap(({ options }) => options));
  return [...new Set(all.filter((_, at) => option.test(all[at - 1] ?? '')))].filter((value) => value !== 'copy');
};

/** Names of filters in a graph: what stands before `=` or alone, between labels. */
const filtersOf = (graph: string): readonly string[] =>
  graph
    .replaceAll(/\[[^\]]*\]/g, '')
    .split(/(?<!\\)[,;]/)
    .map((filter) => filter.split('=')[0]?.trim() ?? '')
    .filter((name) => name !== '');

describe('what doctor asks of ffmpeg', () => {
  it('is all that the plans use', () => {
    const graphs = [...plans.flatMap(({ filterGraph }) => filterGraph), ...valuesOf(/^-(af|vf)$/)];
    expect(FFMPEG_NEEDS.filters).toEqual(expect.arrayContaining([...new Set(graphs.flatMap(filtersOf))]));
    expect(FFMPEG_NEEDS.muxers).toEqual(expect.arrayContaining([...valuesOf(/^-f$/)]));
    expect(FFMPEG_NEEDS.encoders).toEqual(expect.arrayContaining([...valuesOf(/^-c:[av]$/)]));
  });

  it('holds no filter and no format that no plan uses', () => {
    const graphs = [...plans.flatMap(({ filterGraph }) => filterGraph), ...valuesOf(/^-(af|vf)$/)];
    expect(graphs.flatMap(filtersOf)).toEqual(expect.arrayContaining([...FFMPEG_NEEDS.filters]));
    expect(valuesOf(/^-f$/)).toEqual(expect.arrayContaining([...FFMPEG_NEEDS.muxers]));
  });
});
