import { DETAIL_CROP } from '../ffmpeg/plan-renditions';
import type { PictureSize } from '../preview/shown-size';

/** The middles of some pictures of a film in grey, all of one size, pixel by pixel as they were. */
export type GreyCrops = PictureSize & { readonly pictures: readonly Uint8Array[] };

/** What gate 2 has cut out of pictures of a size, one after the other; none where the bytes are no whole pictures of it. */
export function greyCrops(bytes: Uint8Array, size: PictureSize | undefined): GreyCrops {
  const { width, height } = cropOf(size ?? { width: 0, height: 0 });
  const each = width * height;
  const count = each > 0 && bytes.length % each === 0 ? bytes.length / each : 0;
  const pictures = Array.from({ length: count }, (_, index) => bytes.subarray(index * each, (index + 1) * each));
  return { width, height, pictures };
}

/** Whole tiles, as the filter cuts them. */
function cropOf({ width, height }: PictureSize): PictureSize {
  const { tile } = DETAIL_CROP;
  const whole = (side: number, most: number): number =>
    Math.min(side, tile * Math.max(1, Math.floor(Math.min(side, most) / tile)));
  return { width: whole(width, DETAIL_CROP.width), height: whole(height, DETAIL_CROP.height) };
}
