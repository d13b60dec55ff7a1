import { moveTagsToFront, pokeBox } from './film-kit';
import type { TortureCase } from './torture-case';

/** The ordinary film with something packed beside it: subtitles, covers, tags, a turn, bytes behind its end. */
export const PARCELS: readonly TortureCase[] = [
  {
    name: 'subtitles',
    verdict: 'accepted',
    codes: [],
    make: async (kit) => {
      const text = await kit.write('subtitles.srt', '1\n00:00:01,000 --> 00:00:02,000\nXin chào\n');
      return kit.make('subtitles.mp4', `-i {base} -i ${text} -map 0 -map 1 -c copy -c:s mov_text`);
    },
  },
  {
    name: 'closed-captions',
    verdict: 'accepted',
    codes: [],
    make: async (kit) => {
      const text = await kit.write('captions.srt', '1\n00:00:01,000 --> 00:00:02,000\nXin chào\n');
      const subtitled = await kit.make('captions-text.mp4', `-i {base} -i ${text} -map 0 -map 1 -c copy -c:s mov_text`);
      return kit.patch('captions.mp4', subtitled, (film) => {
        const copy = Buffer.from(film);
        copy.write('c608', copy.lastIndexOf('tx3g'), 'latin1');
        return copy;
      });
    },
  },
  {
    name: 'cover-picture',
    verdict: 'accepted',
    codes: [],
    make: async (kit) => {
      const cover = await kit.make('cover.jpg', '-f lavfi -i color=red:s=300x300:d=0.04 -frames:v 1');
      return kit.make('cover-picture.mp4', `-i {base} -i ${cover} -map 0 -map 1 -c copy -disposition:v:1 attached_pic`);
    },
  },
  {
    name: 'cover-track-before-the-picture',
    verdict: 'accepted',
    codes: [],
    make: async (kit) => {
      const cover = await kit.make('cover-track.mp4', '-f lavfi -i color=red:s=300x300:d=0.04 -c:v mjpeg -frames:v 1');
      return kit.make('cover-first.mp4', `-i ${cover} -i {base} -map 0 -map 1 -c copy`);
    },
  },
  {
    name: 'cover-in-tags-before-the-picture',
    verdict: 'accepted',
    codes: [],
    make: async (kit) => {
      const cover = await kit.make('cover.jpg', '-f lavfi -i color=red:s=300x300:d=0.04 -frames:v 1');
      const behind = await kit.make(
        'cover-behind.mp4',
        `-i {base} -i ${cover} -map 0 -map 1 -c copy -disposition:v:1 attached_pic`,
      );
      return kit.patch('cover-in-tags-first.mp4', behind, moveTagsToFront);
    },
  },
  ...[
    { degrees: 90, matrix: [0, 0x1_0000, 0, -0x1_0000, 0], codes: ['ORIENTATION'] as const },
    { degrees: 180, matrix: [-0x1_0000, 0, 0, 0, -0x1_0000], codes: [] as const },
    { degrees: 270, matrix: [0, -0x1_0000, 0, 0x1_0000, 0], codes: ['ORIENTATION'] as const },
  ].map(({ degrees, matrix, codes }): TortureCase => ({
    name: `rotated-${degrees}`,
    verdict: 'accepted',
    codes,
    make: async (kit) =>
      kit.patch(`rotated-${degrees}.mp4`, await kit.base(), (film) =>
        matrix.reduce((copy, value, index) => pokeBox(copy, { box: 'tkhd', offset: 40 + index * 4, value }), film),
      ),
  })),
  {
    name: 'tags-with-line-breaks-and-markup',
    verdict: 'accepted',
    codes: [],
    make: async (kit) => {
      const tags = await kit.write(
        'tags.txt',
        ';FFMETADATA1\ntitle=a\\\nwidth\\=1920\\\n[STREAM]\\\nduration\\=275\nartist=<script>alert(1)</script>\n',
      );
      return kit.make('tags.mp4', `-i {base} -i ${tags} -map 0 -map_metadata 1 -c copy`);
    },
  },
  {
    name: 'zip-behind-the-film',
    verdict: 'accepted',
    codes: ['TRAILING_DATA'],
    make: async (kit) =>
      kit.patch('zip-behind.mp4', await kit.base(), (film) =>
        Buffer.concat([film, Buffer.from('PK\u0003\u0004'), Buffer.alloc(3_000, 9)]),
      ),
  },
];
