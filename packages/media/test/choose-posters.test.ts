import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { measureSharpness } from '../src/measure/measure-sharpness';
import { choosePosters } from '../src/renditions/choose-posters';

const [WIDTH, HEIGHT] = [640, 360];
type Paint = (x: number, y: number) => number;

const paint = (shade: Paint): Uint8Array =>
  Uint8Array.from({ length: WIDTH * HEIGHT }, (_, at) => shade(at % WIDTH, Math.floor(at / WIDTH)));
const BLACK = paint(() => 2);
const WHITE_CARD = paint(() => 250);
/** A checkerboard of squares of eight pixels, with edges that are soft over so many pixels. */
const squares = (softness: number): Uint8Array =>
  paint((x, y) => {
    const wave = (at: number) => Math.max(-1, Math.min(1, (Math.sin((at * Math.PI) / 8) * 8) / softness));
    return Math.round(128 + 100 * wave(x) * wave(y));
  });
const SHARP = squares(1);
const SOFT = squares(8);

describe('the pictures offered for the poster', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hoithi-posters-'));
    await mkdir(join(folder, 'out'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const choose = async (pictures: readonly Uint8Array[]) => {
    const out = join(folder, 'out');
    await writeFile(join(out, 'poster-grey.raw'), Buffer.concat(pictures));
    for (const index of pictures.keys()) await writeFile(join(out, `poster-${index + 1}.jpg`), 'jpeg');
    const { offered, best } = await choosePosters({ path: folder });
    return { offered: offered.map((path) => basename(path, '.jpg')), best: best && basename(best, '.jpg') };
  };

  it('tells a sharp picture from a blurred one and from an even one', () => {
    const sharpness = (pixels: Uint8Array) => measureSharpness({ pixels, width: WIDTH, height: HEIGHT });
    expect(sharpness(SHARP)).toBeGreaterThan(4 * sharpness(SOFT));
    expect(sharpness(BLACK)).toBe(0);
  });

  it('are the sharper of two in each sixth of the film, and the sharpest stands by default', async () => {
    const film = [SOFT, SOFT, SOFT, SHARP, SOFT, SOFT, SOFT, SOFT, SOFT, SOFT, SOFT, SOFT];
    expect(await choose(film)).toEqual({
      offered: ['poster-1', 'poster-4', 'poster-5', 'poster-7', 'poster-9', 'poster-11'],
      best: 'poster-4',
    });
  });

  it('are never black or an even card while there is anything else', async () => {
    const film = [BLACK, BLACK, BLACK, SOFT, WHITE_CARD, WHITE_CARD, SHARP, BLACK, BLACK, BLACK, SOFT, BLACK];
    expect(await choose(film)).toEqual({ offered: ['poster-4', 'poster-7', 'poster-11'], best: 'poster-7' });
  });

  it('are black where the film is, rather than none', async () => {
    expect((await choose([BLACK, BLACK])).best).toBe('poster-1');
  });

  it('are none where nothing was made', async () => {
    expect(await choose([])).toEqual({ offered: [], best: undefined });
  });
});
