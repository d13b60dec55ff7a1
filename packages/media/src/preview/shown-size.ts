import type { MediaFacts } from '../media-facts';

/** Size in square pixels, as a viewer sees it. */
export type PictureSize = { readonly width: number; readonly height: number };

/** The largest picture of a rendition, whichever way it is held. */
export type SizeLimit = { readonly shortSide: number; readonly longSide: number };

/** What a player shows: the coded size with its pixel aspect and its rotation applied. Undefined where the size is unknown. */
export function shownSize({
  width,
  height,
  sampleAspectRatio,
  rotationDegrees = 0,
}: MediaFacts): PictureSize | undefined {
  if (width === undefined || height === undefined || width <= 0 || height <= 0) return undefined;
  const [across, down] = (sampleAspectRatio ?? '1:1').split(':').map(Number);
  const aspect = across && down ? across / down : 1;
  // A pixel shape that no camera has is a lie of the header, not a wish.
  const stretched = aspect >= 0.25 && aspect <= 4 ? Math.round(width * aspect) : width;
  return rotationDegrees % 180 === 0 ? { width: stretched, height } : { width: height, height: stretched };
}

/** The size within a limit, with equal proportions and even sides; never larger than the film itself. */
export function fitWithin({ width, height }: PictureSize, { shortSide, longSide }: SizeLimit): PictureSize {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  const scale = Math.min(1, shortSide / short, longSide / long);
  return { width: even(width, scale), height: even(height, scale) };
}

/** 4:2:0 pictures have even sides; the nearest one that does not enlarge the film. */
const even = (side: number, scale: number): number =>
  Math.max(2, Math.min(2 * Math.round((side * scale) / 2), 2 * Math.floor(side / 2)));
