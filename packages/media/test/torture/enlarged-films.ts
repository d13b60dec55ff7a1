import { AAC, H264, SOUND } from './film-kit';
import type { TortureCase } from './torture-case';

/** Fine detail everywhere, as in leaves and gravel, in a picture of this size. */
const detailed = (pixels: string): string => `-f lavfi -i mandelbrot=s=${pixels}:r=4 ${SOUND} -t 6`;
/** Soft enough to be a camera's. */
const GRAIN = 'noise=alls=24:all_seed=7:allf=t,gblur=1';

const film = (name: string, codes: TortureCase['codes'], line: string): TortureCase => ({
  name,
  verdict: 'accepted',
  codes,
  hd: true,
  make: (kit) => kit.make(`${name}.mp4`, `${line} ${H264} -g 8 ${AAC}`),
});

const enlarged = (from: string, to: string, by: string): TortureCase =>
  film(
    `enlarged-from-${from}-by-${by}`,
    ['UPSCALED', 'FPS'],
    `${detailed(from)} -vf ${GRAIN},scale=${to.replace('x', ':')}:flags=${by},setsar=1`,
  );

/** Films that were made larger than they are get a notice; films that are as large as they say get none. */
export const ENLARGED_FILMS: readonly TortureCase[] = [
  enlarged('640x360', '1920x1080', 'bicubic'),
  enlarged('854x480', '1920x1080', 'bilinear'),
  enlarged('960x540', '1920x1080', 'lanczos'),
  enlarged('1280x720', '1920x1080', 'bicubic'),
  enlarged('854x480', '1280x720', 'bicubic'),
  film('as-large-as-it-says', ['FPS'], detailed('1920x1080')),
  film('as-large-as-it-says-and-grainy', ['FPS'], `${detailed('1280x720')} -vf ${GRAIN}`),
];
