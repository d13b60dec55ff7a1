import fc from 'fast-check';
import { measureDetail } from '../src/measure/measure-detail';
import { enlarge, noisePicture, transpose, type Grey } from './support/grey-pictures';

const SIDE = 128;
const seeds = fc.integer({ min: 1, max: 1_000_000 });
const measure = (...pictures: readonly Grey[]) =>
  measureDetail({
    pictures: pictures.map(({ pixels }) => pixels),
    width: pictures[0]?.width ?? 0,
    height: pictures[0]?.height ?? 0,
  });
const change = ({ pixels, ...size }: Grey, by: (value: number) => number): Grey => ({
  ...size,
  pixels: pixels.map(by),
});
const enlargedNoise = (seed: number, times: number): Grey =>
  enlarge(noisePicture({ seed, width: SIDE, height: SIDE, from: 20, to: 230 }), times);

describe('the measure of detail', () => {
  it('says nothing of an even picture, and of none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 255 }), (value) => {
        expect(measure({ pixels: new Uint8Array(SIDE * SIDE).fill(value), width: SIDE, height: SIDE })).toEqual({});
      }),
      { numRuns: 10 },
    );
    expect(measure()).toEqual({});
  });

  it('finds as much above a half as below it where every pixel stands by itself', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { aboveHalfDb, aboveThirdDb } = measure(
          noisePicture({ seed, width: SIDE, height: SIDE, from: 0, to: 255 }),
        );
        for (const found of [aboveHalfDb, aboveThirdDb]) expect(Math.abs(found ?? -99)).toBeLessThan(3);
      }),
      { numRuns: 10 },
    );
  });

  it('does not change with contrast, with brightness, or with the picture lying on its side', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 60 }), (seed, brighter) => {
        const picture = noisePicture({ seed, width: SIDE, height: SIDE, from: 0, to: 95 });
        const plain = measure(picture);
        expect(measure(change(picture, (value) => value * 2))).toEqual(plain);
        expect(measure(change(picture, (value) => value + brighter))).toEqual(plain);
        const turned = measure(transpose(picture));
        expect(turned.aboveHalfDb).toBeCloseTo(plain.aboveHalfDb ?? 0, 0);
      }),
      { numRuns: 10 },
    );
  });

  it('finds next to nothing above the scale that a picture was enlarged from', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(measure(enlargedNoise(seed, 2)).aboveHalfDb).toBeLessThan(-18);
        expect(measure(enlargedNoise(seed, 3)).aboveThirdDb).toBeLessThan(-18);
        expect(measure(enlargedNoise(seed, 2)).aboveThirdDb).toBeGreaterThan(-12);
      }),
      { numRuns: 5 },
    );
  });

  it('goes by the sharper pictures of a film, and not by one title cut into it', () => {
    const soft = enlargedNoise(7, 2);
    const sharp = noisePicture({ seed: 8, width: soft.width, height: soft.height, from: 0, to: 255 });
    const even: Grey = { ...soft, pixels: new Uint8Array(soft.pixels.length) };
    expect(measure(soft, even, sharp)).toEqual(measure(sharp));
    expect(measure(sharp, even, ...Array.from({ length: 10 }, () => soft))).toEqual(measure(soft));
  });
});
