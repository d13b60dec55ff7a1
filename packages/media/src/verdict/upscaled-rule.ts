import type { BilingualText } from '../finding';
import type { PictureFacts } from '../media-facts';
import { deliveredLimit } from '../preview/delivered-limit';
import { shownSize, type PictureSize } from '../preview/shown-size';
import { ORIGINAL_SIZE } from './repair-hints';
import type { Rule } from './rule';
import { THRESHOLDS } from './thresholds';

/** `scale`: that of the smallest frame that holds as much. `traced`: enlarging has left its trace; otherwise the picture may be soft by itself. */
type Loss = { readonly scale: number; readonly traced: boolean };

/**
 * A picture without the detail that its frame could hold: enlarged from a smaller one, or soft throughout. This informs and never stops a
 * film. Said only where the film loses by it in the size that it is shown in.
 */
export const upscaled: Rule = (facts, profile) => {
  const size = shownSize({ ...facts, sampleAspectRatio: undefined });
  const loss = facts.picture && findLoss(facts.picture);
  if (size === undefined || loss === undefined) return undefined;
  const alike = { width: even(size.width * loss.scale), height: even(size.height * loss.scale) };
  if (Math.min(alike.width, alike.height) >= deliveredLimit(profile).shortSide) return undefined;
  return {
    code: 'UPSCALED',
    severity: 'notice',
    measured: say(alike),
    required: say(size),
    text: loss.traced ? enlarged(size, alike) : enlargedOrSoft(size, alike),
    hint: ORIGINAL_SIZE,
  };
};

function findLoss({
  aboveHalfDb,
  aboveThirdDb,
  rasterThird = 0,
  rasterFourNinths = 0,
}: PictureFacts): Loss | undefined {
  const { raster, sharpAboveHalfDb, thirdOfRasterDb, noneAboveHalfDb, noneAboveThirdDb } = THRESHOLDS.detail;
  const [half, third] = [aboveHalfDb ?? 0, aboveThirdDb ?? 0];
  // A picture too faint for the one says the same by the other.
  const isSharp = (aboveHalfDb ?? third) > sharpAboveHalfDb;
  if (!isSharp && rasterFourNinths >= raster) return { scale: 4 / 9, traced: true };
  if (!isSharp && rasterThird >= raster) return { scale: third < thirdOfRasterDb ? 1 / 3 : 2 / 3, traced: true };
  if (third < noneAboveThirdDb) return { scale: 1 / 3, traced: false };
  return half < noneAboveHalfDb ? { scale: 1 / 2, traced: false } : undefined;
}

const enlarged = (size: PictureSize, alike: PictureSize): BilingualText => ({
  vi: `Khung hình ${say(size)} có dấu vết phóng to: chi tiết chỉ tương đương khung khoảng ${say(alike)}. Vẫn được chấp nhận.`,
  en: `The frame of ${say(size)} shows traces of enlarging: it carries no more detail than one of about ${say(alike)}. Accepted all the same.`,
});

const enlargedOrSoft = (size: PictureSize, alike: PictureSize): BilingualText => ({
  vi: `Khung hình ${say(size)} nhưng chi tiết chỉ tương đương khung khoảng ${say(alike)}: phim có thể đã bị phóng to, hoặc hình mờ. Vẫn được chấp nhận.`,
  en: `The frame is ${say(size)}, but the picture carries no more detail than one of about ${say(alike)}: perhaps enlarged, or out of focus. Accepted all the same.`,
});

const even = (side: number): number => 2 * Math.round(side / 2);
const say = ({ width, height }: PictureSize): string => `${width}x${height}`;
