import type { MediaFacts } from '../media-facts';
import { THRESHOLDS } from '../verdict/thresholds';

/** Where no picture stands longer than this, the time of its neighbour will do. */
const MOST_LISTED_GAP_MS = 500;

/**
 * Which pictures of a film gate 2 decodes: all where key frames are too rare to tell of it, else key frames; `listed-key`, by
 * the index alone, costs half the time and is off by one picture, which must not be a long one.
 */
export function framesToDecode({
  maxKeyFrameGapMs = 0,
  maxFrameGapMs = Infinity,
}: Pick<MediaFacts, 'maxKeyFrameGapMs' | 'maxFrameGapMs'>): 'key' | 'listed-key' | 'all' {
  if (maxKeyFrameGapMs > THRESHOLDS.keyFrameGapMs) return 'all';
  return maxFrameGapMs > MOST_LISTED_GAP_MS ? 'key' : 'listed-key';
}
