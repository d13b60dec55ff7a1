import { MAX_PIXELS } from '../ffmpeg/input-flags';
import type { MediaFacts } from '../media-facts';

/** Whether a picture is so large that decoding it would let one file take all memory. */
export const isBeyondDecoding = ({ width = 0, height = 0 }: MediaFacts): boolean => width * height > MAX_PIXELS;
