import { box, bytes, fullBox, u32 } from '../support/mp4-bytes';
import { buildFilm, type SyntheticFilm, VIDEO } from '../support/synthetic-film';
import { AAC, type FilmKit, H264, PICTURE, pokeBox, SOUND } from './film-kit';
import type { TortureCase } from './torture-case';

const built = (name: string, codes: TortureCase['codes'], film: SyntheticFilm): TortureCase => ({
  name,
  verdict: 'must-fix',
  codes,
  make: (kit) => kit.write(`${name}.mp4`, buildFilm(film)),
});

type Change = (film: Buffer) => Buffer;

const spoiled = (name: string, codes: TortureCase['codes'], change: Change): TortureCase => ({
  name,
  verdict: 'must-fix',
  codes,
  make: async (kit: FilmKit) => kit.patch(`${name}.mp4`, await kit.base(), change),
});

/** Overwrites stretches of the media data with noise and leaves the index alone. */
const garbage: Change = (film) => {
  const copy = Buffer.from(film);
  const from = copy.indexOf('mdat') + 20_000;
  const to = copy.lastIndexOf('moov') - 1_000;
  for (let at = from; at < to; at += 1) if (at % 9_000 < 4_000) copy[at] = (at * 131) % 256;
  return copy;
};

/** One second of pictures under six of sound. */
const ONE_SECOND = `${PICTURE.replace('d=6', 'd=1')} ${SOUND} ${H264} -bf 0 ${AAC}`;

/** The index says six seconds to a reader of boxes; a second table, hidden among the tags of the track, says one to ffmpeg. */
const twoTimes: Change = (film) => {
  const trak = film.indexOf('trak', film.lastIndexOf('moov')) - 4;
  const end = trak + film.readUInt32BE(trak);
  const [stts, mdhd, mvhd] = ['stts', 'mdhd', 'mvhd'].map((name) => film.indexOf(name, film.lastIndexOf('moov')) - 4);
  const hidden = box('udta', film.subarray(stts, (stts ?? 0) + 24));
  const copy = Buffer.concat([film.subarray(0, end), hidden, film.subarray(end)]);
  const grow = (at: number): unknown => copy.writeUInt32BE(copy.readUInt32BE(at) + hidden.length, at);
  grow(trak);
  grow(film.lastIndexOf('moov') - 4);
  const stretch = (at: number): unknown => copy.writeUInt32BE(copy.readUInt32BE(at) * 6, at);
  stretch((stts ?? 0) + 20);
  stretch((mdhd ?? 0) + 24);
  // The edit list would cut the film to its true length.
  copy.write('free', copy.indexOf('edts', trak), 'latin1');
  copy.writeUInt32BE(6_000, (mvhd ?? 0) + 24);
  return copy;
};

const rename =
  (from: string, to: string): Change =>
  (film) => {
    const copy = Buffer.from(film);
    copy.write(to, copy.indexOf(from, copy.lastIndexOf('moov')), 'latin1');
    return copy;
  };

/** Files made to deceive, to exhaust or to reach out. */
export const HOSTILE_FILMS: readonly TortureCase[] = [
  spoiled('movie-header-promises-275-s', ['DURATION_MISMATCH'], (film) =>
    pokeBox(film, { box: 'mvhd', offset: 16, value: 275_000 }),
  ),
  spoiled('movie-header-promises-the-most', ['DURATION_MISMATCH'], (film) =>
    pokeBox(film, { box: 'mvhd', offset: 16, value: 0x7fff_ffff }),
  ),
  spoiled('media-header-promises-275-s', ['DURATION_MISMATCH'], (film) =>
    pokeBox(film, { box: 'mdhd', offset: 16, value: 275 * 15_360 }),
  ),
  spoiled('sample-times-stretched', ['DURATION_MISMATCH', 'FPS', 'FRAME_GAP', 'KEYFRAMES'], (film) =>
    pokeBox(film, { box: 'stts', offset: 12, value: 512 * 40 }),
  ),
  spoiled('declared-65535x65535', ['SUSPICIOUS'], (film) =>
    pokeBox(film, { box: 'avc1', offset: 24, value: 0xffff_ffff }),
  ),
  spoiled('declared-4k-over-720p', ['SUSPICIOUS'], (film) =>
    pokeBox(film, { box: 'avc1', offset: 24, value: (3840 << 16) | 2160 }),
  ),
  spoiled('sample-count-of-400-million', ['SUSPICIOUS'], (film) =>
    pokeBox(film, { box: 'stsz', offset: 8, value: 400_000_000 }),
  ),
  spoiled('codec-renamed-to-magicyuv', ['VIDEO_CODEC'], rename('avc1', 'M8RG')),
  spoiled('sample-entry-encrypted', ['ENCRYPTED'], rename('avc1', 'encv')),
  spoiled('garbage-in-the-data', ['CORRUPT'], garbage),
  {
    name: 'times-for-two-readers',
    verdict: 'must-fix',
    codes: ['DURATION_MISMATCH', 'FPS', 'BITRATE', 'FROZEN', 'CORRUPT'],
    make: async (kit) => kit.patch('times-for-two-readers.mp4', await kit.make('one-second.mp4', ONE_SECOND), twoTimes),
  },
  spoiled('html-in-front', ['SUSPICIOUS'], (film) =>
    Buffer.concat([box('free', '<html><script>alert(1)</script>'), film]),
  ),
  spoiled('data-in-another-file', ['SUSPICIOUS'], (film) => pokeBox(film, { box: 'url ', offset: 0, value: 0 })),
  built('stsz-bomb', ['SUSPICIOUS', 'DURATION_MISMATCH'], {
    mdatBytes: 10,
    tracks: [{ times: [[100_000_000, 1]], sizes: fullBox('stsz', 0, u32(1, 100_000_000)) }],
  }),
  built('cmov-bomb', ['SUSPICIOUS'], {
    moov: box('moov', box('cmov', box('dcom', 'zlib'), box('cmvd', u32(0x4000_0000), new Uint8Array(1_000_000)))),
  }),
  built('400-tracks', ['TRACKS'], { tracks: Array.from({ length: 400 }, () => ({ times: [[1, 40]] }) as const) }),
  built('3000-tracks', ['TRACKS'], { tracks: Array.from({ length: 3_000 }, () => ({ times: [[1, 40]] }) as const) }),
  built('ten-hours-between-two-frames', ['RESOLUTION', 'DURATION_LONG', 'FRAME_GAP', 'BITRATE', 'NO_AUDIO'], {
    tracks: [
      {
        times: [
          [1, 36_000_000],
          [1, 40],
        ],
      },
    ],
  }),
  built('empty-edit-of-260-s', ['RESOLUTION', 'DURATION_MISMATCH', 'BITRATE', 'NO_AUDIO'], {
    tracks: [
      {
        times: [[150, 40]],
        edits: [
          [260_000, 0xffff_ffff],
          [6_000, 0],
        ],
      },
    ],
  }),
  built('edit-list-of-thousands', ['SUSPICIOUS'], {
    tracks: [{ times: [[150, 40]], edits: Array.from({ length: 5_000 }, () => [1, 0] as const) }],
  }),
  built('two-tables-of-times', ['SUSPICIOUS', 'DURATION_MISMATCH'], {
    tracks: [{ times: [[150, 40]], extra: [fullBox('stts', 0, u32(1, 150, 1))] }],
  }),
  built('protection-system-box', ['ENCRYPTED'], { moovExtra: [box('pssh', new Uint8Array(24))] }),
  built('boxes-within-boxes', ['SUSPICIOUS', 'DURATION_MISMATCH'], {
    tracks: [{ ...VIDEO, extra: [bytes(u32(0xffff), 'stbl')] }],
  }),
];
