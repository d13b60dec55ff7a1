import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { checkContainer } from '../src/check-container';
import { CONTAINER_LIMITS } from '../src/boxes/container-limits';
import { SONLA_PROFILE } from './support/sonla-profile';
import { readFrom } from './support/synthetic-film';
import { createFilmKit } from './torture/film-kit';
import { topLevelBoxes } from './torture/fragments';

const PICTURE = '-f lavfi -i testsrc2=s=64x48:r=10:d=2 -f lavfi -i sine=440:d=2 -c:a aac';
const H264 = '-c:v libx264 -bf 2 -g 5 -pix_fmt yuv420p';
const COLOURS = '-color_primaries bt709 -color_trc bt709 -colorspace bt709 -movflags +write_colr';

/** Boxes that a film built byte by byte does not have: avcC, hvcC, colr, pasp, ctts, tmcd, moof, traf, sidx, mfra. */
const SEEDS: readonly (readonly [string, string])[] = [
  ['H.264 with colours and wide pixels', `${PICTURE} ${H264} -vf setsar=4/3 ${COLOURS} -timecode 00:00:00:00`],
  ['H.265', `${PICTURE} -c:v libx265 -x265-params log-level=none -g 5 -pix_fmt yuv420p10le -tag:v hvc1`],
  ['fragments', `${PICTURE} ${H264} -movflags +frag_keyframe+empty_moov+default_base_moof`],
  ['indexed fragments of a late sound', `-itsoffset 0.4 ${PICTURE} ${H264} -movflags +delay_moov+dash+frag_keyframe`],
];

/** Values that break arithmetic: zero, one, all ones, the sign bit. */
const EXTREMES = [0, 1, 7, 8, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff];

describe('gate 0 on real films with changed boxes never throws and never reads beyond its bound', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hoithi-fuzz-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(SEEDS)(
    '%s',
    async (name, line) => {
      const film = await readFile(await createFilmKit(folder).make(`${name}.mp4`, line));
      const boxes = topLevelBoxes(film);
      const places = boxes.flatMap(({ type, offset }, index) => {
        const end = type === 'mdat' ? offset + 8 : (boxes[index + 1]?.offset ?? film.length);
        return Array.from({ length: end - offset }, (_, at) => offset + at);
      });
      const place = fc.constantFrom(...places);
      const bytes = fc.array(fc.tuple(place, fc.nat({ max: 255 })), { maxLength: 12 });
      const words = fc.array(fc.tuple(place, fc.constantFrom(...EXTREMES)), { maxLength: 4 });
      const whole = await checkContainer({ source: readFrom(film), profile: SONLA_PROFILE });
      expect(whole.report.defects).toEqual([]);
      await fc.assert(
        fc.asyncProperty(bytes, words, fc.integer({ min: 1, max: 2 * film.length }), async (single, wide, length) => {
          const copy = Buffer.from(film);
          for (const [at, value] of single) copy[at] = value;
          for (const [at, value] of wide) copy.writeUInt32BE(value, Math.min(at, film.length - 4));
          const source = readFrom(copy.subarray(0, length));
          const { report, verdict } = await checkContainer({ source, profile: SONLA_PROFILE });
          expect(source.bytesRead()).toBeLessThanOrEqual(CONTAINER_LIMITS.totalBytes);
          for (const track of report.tracks) expect(Number.isFinite(track.durationMs)).toBe(true);
          for (const { text } of verdict.findings)
            expect(`${text.vi} ${text.en}`).not.toMatch(/undefined|NaN|Infinity/);
        }),
        { numRuns: 1_500 },
      );
    },
    120_000,
  );
});
