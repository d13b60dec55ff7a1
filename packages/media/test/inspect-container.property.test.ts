import fc from 'fast-check';
import { CONTAINER_LIMITS } from '../src/boxes/container-limits';
import { inspectContainer } from '../src/boxes/inspect-container';
import { buildFilm, readFrom, type CountingReader } from './support/synthetic-film';

const SOUND = buildFilm();
/** The index of the film: where nearly every changed byte matters. */
const INDEX_AT = Buffer.from(SOUND).indexOf('moov') - 4;

const changes = fc.array(fc.tuple(fc.nat({ max: SOUND.length - INDEX_AT - 1 }), fc.nat({ max: 255 })), {
  minLength: 1,
  maxLength: 12,
});

/** Values that break arithmetic: zero, one, all ones, the sign bit. */
const words = fc.array(
  fc.tuple(
    fc.nat({ max: SOUND.length - INDEX_AT - 5 }),
    fc.constantFrom(0, 1, 7, 8, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff),
  ),
  { minLength: 1, maxLength: 6 },
);

async function inspectSafely(reader: CountingReader): Promise<void> {
  const report = await inspectContainer(reader);
  expect(reader.bytesRead()).toBeLessThanOrEqual(CONTAINER_LIMITS.totalBytes);
  expect(Array.isArray(report.defects)).toBe(true);
  for (const track of report.tracks) expect(Number.isFinite(track.durationMs)).toBe(true);
}

describe('the box reader never throws and never reads beyond its bound', () => {
  it('on films with changed bytes in the index', async () => {
    await fc.assert(
      fc.asyncProperty(changes, async (edits) => {
        const film = SOUND.slice();
        for (const [at, value] of edits) film[INDEX_AT + at] = value;
        await inspectSafely(readFrom(film));
      }),
      { numRuns: 1_500 },
    );
  });

  it('on films with extreme numbers in the index', async () => {
    await fc.assert(
      fc.asyncProperty(words, async (edits) => {
        const film = Buffer.from(SOUND);
        for (const [at, value] of edits) film.writeUInt32BE(value, INDEX_AT + at);
        await inspectSafely(readFrom(film));
      }),
      { numRuns: 1_500 },
    );
  });

  it('on films cut at any place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: SOUND.length }), async (length) => {
        await inspectSafely(readFrom(SOUND.slice(0, length)));
      }),
      { numRuns: 300 },
    );
  });

  it('on noise that begins like an MP4', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3_000 }), async (noise) => {
        await inspectSafely(readFrom(Buffer.concat([SOUND.slice(0, 24), noise])));
      }),
      { numRuns: 500 },
    );
  });
});
