import fc from 'fast-check';
import {
  compareFilms,
  decodeFingerprint,
  encodeFingerprint,
  type FilmFingerprint,
  PassageIndex,
} from '@hoithi/novelty';
import { mirrorTrack } from '../src/picture/mirror-track';
import { isTelling } from '../src/picture/same-picture';
import { fingerprintOf, HEIGHT, paint, WIDTH } from './film-like';

const word = fc.integer({ min: 0, max: 2 ** 32 - 1 });

const fingerprints = fc
  .record({
    basis: fc.constantFrom('seconds' as const, 'key-frames' as const),
    pictures: fc.array(fc.tuple(word, word, word, word), { maxLength: 120 }),
    stepMs: fc.integer({ min: 900, max: 5_000 }),
    sound: fc.uint32Array({ maxLength: 300 }),
  })
  .map(({ basis, pictures, stepMs, sound }): FilmFingerprint => ({
    durationMs: pictures.length * stepMs,
    pictures: {
      basis,
      timesMs: Uint32Array.from(pictures, (_, index) => index * stepMs),
      upHighs: Uint32Array.from(pictures, ([bits]) => bits),
      upLows: Uint32Array.from(pictures, ([, bits]) => bits),
      downHighs: Uint32Array.from(pictures, ([high, , down]) => down & ~high),
      downLows: Uint32Array.from(pictures, ([, low, , down]) => down & ~low),
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

it('mirroring the hash gives the hash of the mirrored picture', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: WIDTH * HEIGHT, maxLength: WIDTH * HEIGHT }), (grey) => {
      const upright = fingerprintOf(() => grey, { seconds: 1 });
      const turned = fingerprintOf(() => paint((x, y) => grey[y * WIDTH + WIDTH - 1 - x] ?? 0), { seconds: 1 });
      expect(mirrorTrack(upright.pictures)).toEqual(turned.pictures);
      expect(mirrorTrack(mirrorTrack(upright.pictures))).toEqual(upright.pictures);
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
  const telling = fingerprints.filter(({ pictures }) => pictures.timesMs.some((_, at) => isTelling(pictures, at)));
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
