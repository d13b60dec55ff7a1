import { greyCrops } from '../src/measure/grey-crops';
import { measureRaster } from '../src/measure/measure-raster';
import { enlarge, noisePicture, type Grey } from './support/grey-pictures';

const measure = (...pictures: readonly Grey[]) =>
  measureRaster({
    pictures: pictures.map(({ pixels }) => pixels),
    width: pictures[0]?.width ?? 0,
    height: pictures[0]?.height ?? 0,
  });
const noise = (seed: number, side: number): Grey =>
  noisePicture({ seed, width: side, height: side, from: 100, to: 130 });

describe('the rhythm that enlarging leaves behind', () => {
  it.each([1, 2, 3])('is nowhere in a picture whose pixels are its own (%i)', (seed) => {
    const { rasterThird, rasterFourNinths } = measure(noise(seed, 320));
    for (const found of [rasterThird, rasterFourNinths]) expect(found).toBeLessThan(3);
  });

  it('has three pixels for each one, for each two, and nine for each four', () => {
    expect(measure(enlarge(noise(4, 108), 3)).rasterThird).toBeGreaterThan(6);
    expect(measure(enlarge(noise(5, 216), 1.5)).rasterThird).toBeGreaterThan(6);
    const ninths = measure(enlarge(noise(6, 144), 2.25));
    expect(ninths.rasterFourNinths).toBeGreaterThan(6);
    expect(ninths.rasterFourNinths).toBeGreaterThan(ninths.rasterThird ?? 0);
  });

  it('must run both ways: stripes and text have one in one direction', () => {
    const picture = noise(9, 324);
    const striped = {
      ...picture,
      pixels: picture.pixels.map((value, index) => (index % 3 === 0 ? value + 60 : value)),
    };
    expect(measure(striped).rasterThird).toBeLessThan(3);
  });

  it('cannot be told from the noise of an even or a tiny picture', () => {
    const even = measure({ pixels: new Uint8Array(320 * 320).fill(90), width: 320, height: 320 });
    for (const found of [even.rasterThird, even.rasterFourNinths]) expect(found).toBeLessThan(2);
    expect(measure(noise(1, 200))).toEqual({});
    expect(measure()).toEqual({});
  });
});

describe('the crops that are measured', () => {
  it.each([
    ['Full HD', 1920, 1080, 1280, 704],
    ['an upright film', 1080, 1920, 1024, 704],
    ['an odd size', 1271, 715, 1216, 704],
    ['less than one tile', 40, 30, 40, 30],
  ])('are the middle in whole tiles: %s', (_name, width, height, across, down) => {
    const bytes = new Uint8Array(2 * across * down);
    expect(greyCrops(bytes, { width, height })).toMatchObject({ width: across, height: down });
    expect(greyCrops(bytes, { width, height }).pictures).toHaveLength(2);
  });

  it('are none where the bytes are no whole pictures, or the size is not known', () => {
    expect(greyCrops(new Uint8Array(101), { width: 10, height: 10 }).pictures).toEqual([]);
    expect(greyCrops(new Uint8Array(0), undefined).pictures).toEqual([]);
  });
});
