import fc from 'fast-check';
import {
  compareFilms,
  decodeFingerprint,
  encodeFingerprint,
  type FilmFingerprint,
  PassageIndex,
} from '@hoithi/novelty';
import { hashPicture } from '../src/picture/hash-picture';
import { mirrorHash } from '../src/picture/mirror-hash';
import { bitCount } from '../src/picture/bit-count';
import { HEIGHT, paint, WIDTH } from './film-like';

const word = fc.integer({ min: 0, max: 2 ** 32 - 1 });

const fingerprints = fc
  .record({
    basis: fc.constantFrom('seconds' as const, 'key-frames' as const),
    pictures: fc.array(fc.tuple(word, word, fc.integer({ min: 0, max: 64 })), { maxLength: 120 }),
    stepMs: fc.integer({ min: 900, max: 5_000 }),
    sound: fc.uint32Array({ maxLength: 300 }),
  })
  .map(({ basis, pictures, stepMs, sound }): FilmFingerprint => ({
    durationMs: pictures.length * stepMs,
    pictures: {
      basis,
      timesMs: Uint32Array.from(pictures, (_, index) => index * stepMs),
      highs: Uint32Array.from(pictures, ([high]) => high),
      lows: Uint32Array.from(pictures, ([, low]) => low),
      firmBits: Uint8Array.from(pictures, ([, , firm]) => firm),
    },
    sound,
  }));

it('a fingerprint survives its encoding', () => {
  fc.assert(
    fc.property(fingerprints, (print) => {
      expect(decodeFingerprint(encodeFingerprint(print))).toEqual(print);
    }),
  );
});

it('bytes that are no fingerprint are refused and never misread', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(() => decodeFingerprint(bytes)).toThrow(RangeError);
    }),
  );
});

it('a mirrored hash mirrored again is the hash, and the hash of the mirrored picture', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: WIDTH * HEIGHT, maxLength: WIDTH * HEIGHT }), (grey) => {
      const size = { width: WIDTH, height: HEIGHT };
      const upright = hashPicture({ grey, ...size });
      const turned = hashPicture({ grey: paint((x, y) => grey[y * WIDTH + WIDTH - 1 - x] ?? 0), ...size });
      expect(mirrorHash(mirrorHash(upright.high))).toBe(upright.high);
      expect(turned.firmBits).toBe(upright.firmBits);
      // Only neighbours of equal brightness may differ, and in noise there are hardly any.
      const different =
        bitCount(mirrorHash(upright.high) ^ turned.high) + bitCount(mirrorHash(upright.low) ^ turned.low);
      expect(different).toBeLessThanOrEqual(64 - upright.firmBits);
    }),
    { numRuns: 50 },
  );
});

it('every comparison stays inside both films and inside its scales', () => {
  fc.assert(
    fc.property(fingerprints, fingerprints, (one, other) => {
      const { passages, soundPassages, coverage, strength, evidence } = compareFilms(one, other);
      for (const passage of [...passages, ...soundPassages]) {
        expect(passage.fromAMs).toBeGreaterThanOrEqual(0);
        expect(passage.fromAMs).toBeLessThan(passage.toAMs);
        expect(passage.fromBMs).toBeLessThanOrEqual(passage.toBMs);
        expect(passage.score).toBeGreaterThanOrEqual(0);
        expect(passage.score).toBeLessThanOrEqual(100);
      }
      for (const { toAMs, toBMs } of passages) {
        expect(toAMs).toBeLessThanOrEqual(one.durationMs);
        expect(toBMs).toBeLessThanOrEqual(other.durationMs);
      }
      expect(coverage).toBeLessThanOrEqual(100);
      expect(strength).toBeLessThan(99);
      expect(strength > 0).toBe(evidence === 'pictures' || evidence === 'pictures-and-sound');
    }),
    { numRuns: 60 },
  );
});

it('the index finds every film by itself, whatever else it holds', () => {
  const telling = fingerprints.filter(({ pictures }) => pictures.firmBits.some((firm) => firm >= 20));
  fc.assert(
    fc.property(fc.array(telling, { minLength: 1, maxLength: 12 }), (prints) => {
      const index = new PassageIndex();
      prints.forEach((fingerprint, at) => index.add({ key: `f${at}`, group: `f${at}`, fingerprint }));
      prints.forEach((fingerprint, at) => {
        const found = index.search(fingerprint, { group: 'question' }).map(({ key }) => key);
        expect(found).toContain(`f${at}`);
      });
    }),
    { numRuns: 40 },
  );
});
