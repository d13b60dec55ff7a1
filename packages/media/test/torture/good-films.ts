import { AAC, FEW, H264, PICTURE, pokeBox, SAME_PICTURE, SOUND } from './film-kit';
import { ONE_INDEX, PLAIN_FRAGMENTS, withFragmentsLength } from './fragments';
import { PARCELS } from './parcels';
import type { TortureCase } from './torture-case';

const rate = (fps: string): string => PICTURE.replace('r=30', `r=${fps}`);
/** A second picture, far too small to be the film. */
const SMALL = FEW.replace('1280x720', '320x180').replace('r=2', 'r=5');
const size = (pixels: string): string => PICTURE.replace('1280x720', pixels);
/** A size that is remarked on; of such pictures a few a second are enough. */
const large = (pixels: string): string => size(pixels).replace('r=30', 'r=4');

const clean = (name: string, line: string): TortureCase => ({
  name,
  verdict: 'accepted',
  codes: [],
  make: (kit) => kit.make(`${name}.mp4`, line),
});

const remux = (name: string, options: string): TortureCase => ({
  name,
  verdict: 'accepted',
  codes: [],
  make: (kit) => kit.make(`${name}.mp4`, `-i {base} ${options}`),
});

const remarked = (name: string, codes: TortureCase['codes'], line: string): TortureCase => ({
  name,
  verdict: 'accepted',
  codes,
  make: (kit) => kit.make(`${name}.mp4`, line),
});

/** Films that phones, cameras and editors really make: none may be sent back. */
export const GOOD_FILMS: readonly TortureCase[] = [
  { name: 'ordinary-moov-at-end', verdict: 'accepted', codes: [], make: (kit) => kit.base() },
  remux('faststart', '-c copy -movflags +faststart'),
  remux('fragmented', '-c copy -movflags +frag_keyframe+empty_moov'),
  remux('fragmented-with-moov-samples', '-c copy -movflags +frag_keyframe'),
  remux('fragmented-with-sidx', '-c copy -movflags +dash+frag_keyframe+empty_moov'),
  remux('fragment-per-frame', '-c copy -movflags +frag_every_frame+empty_moov'),
  remux('fragmented-with-one-index', `-c copy ${ONE_INDEX}`),
  remux('quicktime-brand', '-c copy -f mov'),
  remux('timecode-track', '-c copy -timecode 01:00:00:00'),
  remux('place-and-title-tags', '-map 0 -c copy -metadata location=+21.3256+103.9188/ -metadata title=Phim\u00a0thử'),
  remux('edit-list-trims-the-start', '-c copy -ss 0.7'),
  remux('negative-composition-offsets', '-c copy -movflags +negative_cts_offsets'),
  { ...clean('hd', `${PICTURE} ${SOUND} ${H264} ${AAC}`), hd: true },
  { ...clean('full-hd', `${size('1920x1080')} ${SOUND} ${H264} ${AAC}`), hd: true },
  clean('25-fps', `${rate('25')} ${SOUND} ${H264} ${AAC}`),
  clean('24-fps', `${rate('24')} ${SOUND} ${H264} ${AAC}`),
  clean('23-976-fps', `${rate('24000/1001')} ${SOUND} ${H264} ${AAC}`),
  clean('29-97-fps', `${rate('30000/1001')} ${SOUND} ${H264} ${AAC}`),
  clean('50-fps', `${rate('50')} ${SOUND} ${H264} ${AAC}`),
  clean('60-fps', `${rate('60')} ${SOUND} ${H264} ${AAC}`),
  clean('sound-44100', `${SAME_PICTURE} -ar 44100 ${AAC}`),
  clean('many-b-frames', `${PICTURE} ${SOUND} -c:v libx264 -preset veryfast -bf 8 -pix_fmt yuv420p -g 60 ${AAC}`),
  clean(
    'open-groups-of-pictures',
    `${PICTURE} ${SOUND} -c:v libx264 -preset veryfast -bf 3 -g 30 -x264-params open-gop=1 -pix_fmt yuv420p ${AAC}`,
  ),
  clean(
    'intra-refresh',
    `${PICTURE} ${SOUND} -c:v libx264 -preset veryfast -x264-params intra-refresh=1 -pix_fmt yuv420p ${AAC}`,
  ),
  remarked('picture-starts-late', [], `-itsoffset 1.5 ${PICTURE} ${SOUND} -fps_mode passthrough ${H264} ${AAC} -t 7`),
  clean('baseline-profile', `${PICTURE} ${SOUND} ${H264} -profile:v baseline ${AAC}`),
  clean('shortest-allowed', '-i {base} -c copy -t 4.6'),
  clean('longest-allowed', `${PICTURE.replace('d=6', 'd=9')} ${SOUND.replace('d=6', 'd=9')} ${H264} ${AAC} -t 8.4`),
  remarked('sound-starts-late', ['AUDIO_SHORT'], `${PICTURE} -itsoffset 1.4 ${SOUND} ${H264} ${AAC} -t 7`),
  remarked(
    'second-picture-in-another-codec',
    ['TRACKS', 'TRACKS'],
    `-i {base} ${FEW} -map 0 -map 1 -c copy -c:v:1 mpeg4`,
  ),
  remarked(
    'second-picture-of-a-drone',
    ['TRACKS'],
    `-i {base} ${SMALL} -map 0 -map 1:v -c copy ${H264.replace('v', 'v:1')}`,
  ),
  remarked(
    'preview-pictures-first',
    ['TRACKS'],
    `-i {base} ${SMALL} -map 1:v -map 0 -c copy -c:v:0 mjpeg -pix_fmt:v:0 yuvj420p`,
  ),
  {
    name: 'switched-off-picture-first',
    verdict: 'accepted',
    codes: ['TRACKS'],
    make: async (kit) => {
      const source = await kit.make(
        'two-pictures.mp4',
        `-i {base} ${SMALL} -map 1:v -map 0 -c copy -c:v:0 libx264 -pix_fmt:v:0 yuv420p`,
      );
      return kit.patch('switched-off.mp4', source, (film) => pokeBox(film, { box: 'tkhd', offset: 0, value: 2 }));
    },
  },
  {
    name: 'fragmented-of-known-length',
    verdict: 'accepted',
    codes: [],
    make: async (kit) => {
      const source = await kit.make('fragments-plain.mp4', `-i {base} -c copy ${PLAIN_FRAGMENTS}`);
      return kit.patch('fragments-of-known-length.mp4', source, (film) => withFragmentsLength(film, 6_000));
    },
  },
  remarked(
    'last-picture-stands',
    ['FPS', 'FRAME_GAP', 'VFR', 'AUDIO_SHORT'],
    `-i {base} -c copy -bsf:v setts=duration=if(eq(N\\,134)\\,30720\\,DURATION) -t 4.5`,
  ),
  ...['frag_keyframe', 'dash+global_sidx+frag_keyframe'].flatMap((fragments) => {
    const name = fragments.startsWith('dash') ? 'indexed' : 'plain';
    const late = `-map 0:v -map 1:a -c copy -movflags +delay_moov+${fragments}`;
    return [
      remarked(`picture-starts-late-in-${name}-fragments`, [], `-itsoffset 1.5 -i {base} -i {base} ${late}`),
      remarked(`sound-starts-late-in-${name}-fragments`, [], `-i {base} -itsoffset 1.4 -i {base} ${late}`),
    ];
  }),
  remux('starts-late-as-a-whole', '-c copy -copyts -output_ts_offset 2.8 -avoid_negative_ts disabled'),
  remarked('mono', ['AUDIO_CHANNELS'], `${SAME_PICTURE} -ac 1 ${AAC}`),
  remarked('surround-5-1', ['AUDIO_CHANNELS'], `${SAME_PICTURE} -ac 6 ${AAC}`),
  remarked('three-sound-tracks', ['AUDIO_TRACKS'], '-i {base} -map 0:v -map 0:a -map 0:a -map 0:a -c copy'),
  remarked('second-track-ac3', ['AUDIO_TRACKS'], '-i {base} -map 0:v -map 0:a -map 0:a -c copy -c:a:1 ac3'),
  remarked(
    'hevc',
    ['VIDEO_CODEC', 'BITRATE'],
    `${PICTURE} ${SOUND} -c:v libx265 -preset ultrafast -x265-params log-level=none -pix_fmt yuv420p -g 60 -tag:v hvc1 ${AAC}`,
  ),
  remarked(
    'hevc-10-bit-hlg',
    ['VIDEO_CODEC', 'PIX_FMT', 'HDR', 'BITRATE'],
    `${PICTURE} ${SOUND} -c:v libx265 -preset ultrafast -x265-params log-level=none -pix_fmt yuv420p10le -g 60 -tag:v hvc1 -vf setparams=color_trc=arib-std-b67:color_primaries=bt2020:colorspace=bt2020nc ${AAC}`,
  ),
  remarked(
    'h264-10-bit',
    ['PIX_FMT'],
    `${PICTURE} ${SOUND} -c:v libx264 -preset ultrafast -pix_fmt yuv420p10le -g 30 ${AAC}`,
  ),
  remarked(
    'h264-4-4-4',
    ['PIX_FMT'],
    `${PICTURE} ${SOUND} -c:v libx264 -preset ultrafast -pix_fmt yuv444p -g 30 ${AAC}`,
  ),
  remarked('vertical', ['RESOLUTION', 'ORIENTATION', 'FPS'], `${large('1080x1920')} ${SOUND} ${H264} ${AAC}`),
  remarked('4k', ['RESOLUTION', 'FPS'], `${large('3840x2160')} ${SOUND} ${H264} ${AAC}`),
  remarked('5-3k-of-an-action-camera', ['RESOLUTION', 'FPS'], `${large('5312x2988')} ${SOUND} ${H264} ${AAC}`),
  remarked('1088-lines', ['RESOLUTION', 'FPS'], `${large('1920x1088')} ${SOUND} ${H264} ${AAC}`),
  remarked('anamorphic', ['RESOLUTION', 'SAR', 'FPS'], `${large('1440x1080')} ${SOUND} -vf setsar=4/3 ${H264} ${AAC}`),
  remarked(
    'interlaced',
    ['RESOLUTION', 'INTERLACED', 'FPS'],
    `${large('1920x1080')} ${SOUND} -vf setfield=tff -flags +ildct+ilme -x264-params tff=1 ${H264} ${AAC}`,
  ),
  remarked(
    'varying-frame-rate',
    ['FPS', 'VFR'],
    `${PICTURE} ${SOUND} -vf select='lt(mod(t\\,2)\\,1)+not(mod(n\\,6))' -fps_mode vfr ${H264} ${AAC}`,
  ),
  remarked('120-fps', ['FPS'], `${rate('120')} ${SOUND} ${H264} ${AAC}`),
  remarked('8-fps', ['FPS'], `${rate('8')} ${SOUND} ${H264} ${AAC}`),
  remarked(
    'a-slide-every-two-seconds',
    ['FPS', 'FRAME_GAP', 'BITRATE'],
    `${PICTURE.replace('r=30', 'r=1/2')} ${SOUND} ${H264} ${AAC}`,
  ),
  remarked(
    'two-slides',
    ['BITRATE', 'FROZEN'],
    `${PICTURE} ${SOUND} -vf loop=-1:1:0,drawbox=t=fill:color=red:w=640:enable='gte(t,3)' -t 6 ${H264} -g 6 ${AAC}`,
  ),
  remarked(
    'sound-longer-than-the-picture',
    ['AUDIO_LONG'],
    `${PICTURE} ${SOUND.replace('d=6', 'd=11')} ${H264} ${AAC}`,
  ),
  remarked('quiet', ['AUDIO_QUIET'], `${SAME_PICTURE} -af volume=-22dB ${AAC}`),
  remarked('clipped', ['AUDIO_LOUD', 'AUDIO_CLIPPED'], `${SAME_PICTURE} -af volume=25dB ${AAC}`),
  remarked('a-third-silent', ['AUDIO_GAPS'], `${SAME_PICTURE} -af volume=0:enable='lt(t,2.6)' ${AAC}`),
  remarked(
    'partly-black',
    ['BLACK'],
    `${PICTURE} ${SOUND} -vf drawbox=t=fill:color=black:enable='between(t,1.9,4)' ${H264} ${AAC}`,
  ),
  remarked('partly-still', ['FROZEN'], `${PICTURE} ${SOUND} -vf loop=90:1:30 -t 6 ${H264} ${AAC}`),
  remarked('sound-ends-early', ['AUDIO_SHORT'], `${SAME_PICTURE} -af atrim=0:5 ${AAC}`),
  remarked(
    'strongly-compressed',
    ['BITRATE'],
    `${PICTURE} ${SOUND} -c:v libx264 -preset superfast -crf 50 -pix_fmt yuv420p -g 30 ${AAC}`,
  ),
  ...PARCELS,
];
