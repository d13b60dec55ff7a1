import { box, bytes, u32 } from '../support/mp4-bytes';
import { AAC, FEW, H264, PICTURE, SAME_PICTURE, SOUND } from './film-kit';
import { ONE_INDEX, PLAIN_FRAGMENTS, withFragmentsLength, withoutLastFragments } from './fragments';
import type { TortureCase } from './torture-case';

const wrong = (name: string, codes: TortureCase['codes'], line: string, file = `${name}.mp4`): TortureCase => ({
  name,
  verdict: 'must-fix',
  codes,
  make: (kit) => kit.make(file, line),
});

const size = (pixels: string): string => PICTURE.replace('1280x720', pixels);

const cut = (name: string, keep: number, options: string): TortureCase => ({
  name,
  verdict: 'must-fix',
  codes: ['TRUNCATED'],
  make: async (kit) => {
    const source = await kit.make(`${name}-whole.mp4`, `-i {base} -c copy ${options}`);
    return kit.patch(`${name}.mp4`, source, (film) => film.subarray(0, Math.floor(film.length * keep)));
  },
});

/** A film that lacks its last fragments and nothing of the ones before. */
const cutBetweenFragments = (name: string, options: string, change: (film: Buffer) => Buffer): TortureCase => ({
  name,
  verdict: 'must-fix',
  codes: ['TRUNCATED'],
  make: async (kit) => {
    const source = await kit.make(`${name}-whole.mp4`, `-i {base} -c copy ${options}`);
    return kit.patch(`${name}.mp4`, source, (film) => withoutLastFragments(change(film), 3));
  },
});

const written = (name: string, codes: TortureCase['codes'], content: Uint8Array | string): TortureCase => ({
  name,
  verdict: 'must-fix',
  codes,
  make: (kit) => kit.write(`${name}.mp4`, content),
});

const NOISE = Buffer.from(Array.from({ length: 20_000 }, (_, index) => (index * index * 31 + index * 17) % 251));

/** Films that break a stated rule, and files that are no film. */
export const BAD_FILMS: readonly TortureCase[] = [
  wrong('too-short', ['DURATION_SHORT'], '-i {base} -c copy -t 3'),
  wrong('just-too-short', ['DURATION_SHORT'], '-i {base} -c copy -t 4.4'),
  wrong('too-long', ['DURATION_LONG'], '-stream_loop 1 -i {base} -c copy'),
  { ...wrong('too-small', ['RESOLUTION'], `${size('640x360')} ${SOUND} ${H264} ${AAC}`), hd: true },
  { ...wrong('almost-hd', ['RESOLUTION'], `${size('1270x714')} ${SOUND} ${H264} ${AAC}`), hd: true },
  {
    ...wrong(
      'picture-beyond-decoding',
      ['RESOLUTION', 'FPS', 'BITRATE'],
      `-f lavfi -i color=red:s=8192x8192:r=1:d=6 ${SOUND} ${H264} ${AAC}`,
    ),
    verdict: 'unprocessable',
  },
  wrong(
    'vp9',
    ['VIDEO_CODEC', 'FPS', 'BITRATE'],
    `${FEW} ${SOUND} -c:v libvpx-vp9 -deadline realtime -cpu-used 8 ${AAC}`,
  ),
  wrong('mpeg4-part-2', ['VIDEO_CODEC', 'FPS', 'BITRATE'], `${FEW} ${SOUND} -c:v mpeg4 ${AAC}`),
  wrong('mjpeg', ['VIDEO_CODEC', 'FPS', 'BITRATE'], `${FEW} ${SOUND} -c:v mjpeg -pix_fmt yuvj420p ${AAC}`),
  wrong('prores', ['VIDEO_CODEC', 'FPS'], `${FEW} ${SOUND} -c:v prores_ks -f mov ${AAC}`),
  wrong('av1', ['VIDEO_CODEC', 'FPS', 'BITRATE'], `${FEW} ${SOUND} -c:v libaom-av1 -cpu-used 8 -usage realtime ${AAC}`),
  wrong('sound-mp3', ['AUDIO_CODEC'], '-i {base} -c:v copy -c:a libmp3lame'),
  wrong('sound-opus', ['AUDIO_CODEC'], '-i {base} -c:v copy -c:a libopus'),
  wrong('no-sound', ['NO_AUDIO'], '-i {base} -c:v copy -an'),
  wrong('digital-silence', ['AUDIO_SILENT'], `${SAME_PICTURE} -af volume=0 ${AAC}`),
  wrong('sound-lowered-by-50-db', ['AUDIO_SILENT'], `${SAME_PICTURE} -af volume=-50dB ${AAC}`),
  wrong('sound-for-a-fifth', ['AUDIO_SHORT'], `${SAME_PICTURE} -af atrim=0:1.3 ${AAC}`),
  wrong('sound-beyond-the-longest-film', ['AUDIO_LONG'], `${PICTURE} ${SOUND.replace('d=6', 'd=14')} ${H264} ${AAC}`),
  wrong('all-black', ['BITRATE', 'BLACK'], `-f lavfi -i color=black:s=1280x720:r=30:d=6 ${SOUND} ${H264} ${AAC}`),
  wrong(
    'one-still-picture',
    ['BITRATE', 'FROZEN'],
    `${PICTURE} ${SOUND} -vf loop=-1:1,trim=duration=6 ${H264} ${AAC} -t 6`,
  ),
  wrong('matroska', ['NOT_MP4'], '-i {base} -c copy -f matroska'),
  wrong('transport-stream', ['NOT_MP4'], '-i {base} -c copy -f mpegts'),
  wrong('avi', ['NOT_MP4'], `${FEW} -c:v mpeg4 -f avi`),
  wrong('jpeg', ['NOT_MP4'], '-f lavfi -i color=blue:s=640x480:d=0.04 -frames:v 1 -f image2'),
  {
    name: 'sound-with-cover-only',
    verdict: 'must-fix',
    codes: ['NO_VIDEO'],
    make: async (kit) => {
      const cover = await kit.make('cover.jpg', '-f lavfi -i color=red:s=300x300:d=0.04 -frames:v 1');
      return kit.make(
        'sound-with-cover.mp4',
        `${SOUND} -i ${cover} -map 0 -map 1 ${AAC} -c:v copy -disposition:v:0 attached_pic`,
      );
    },
  },
  cut('cut-index-at-end', 0.6, ''),
  cut('cut-index-in-front', 0.6, '-movflags +faststart'),
  cut('cut-by-a-little', 0.99, '-movflags +faststart'),
  cut('cut-in-the-index', 0.9995, ''),
  cut('cut-fragmented', 0.6, '-movflags +frag_keyframe+empty_moov'),
  cutBetweenFragments('cut-between-indexed-fragments', ONE_INDEX, (film) => film),
  cutBetweenFragments('cut-between-fragments-of-known-length', PLAIN_FRAGMENTS, (film) =>
    withFragmentsLength(film, 6_000),
  ),
  written('no-bytes', ['EMPTY'], ''),
  written('photo-of-a-phone', ['NOT_MP4'], bytes(box('ftyp', 'heic', u32(0), 'mif1heic'), box('mdat', NOISE))),
  written('text', ['NOT_MP4'], 'Đây không phải là phim.\n'.repeat(50)),
  written('noise', ['NOT_MP4'], NOISE),
  written(
    'hls-playlist',
    ['NOT_MP4'],
    '#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n',
  ),
  written(
    'sdp',
    ['NOT_MP4'],
    'v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=film\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\nm=video 5004 RTP/AVP 96\r\n',
  ),
  written('concat-script', ['NOT_MP4'], "ffconcat version 1.0\nfile '/etc/passwd'\n"),
  written('dash-manifest', ['NOT_MP4'], '<?xml version="1.0"?><MPD><BaseURL>http://127.0.0.1:1/</BaseURL></MPD>'),
];
