import type { Finding } from '../finding';
import type { DecodeFacts } from '../media-facts';
import { corruptFinding } from '../verdict/corrupt-finding';
import { putIntoWords } from '../verdict/put-into-words';
import { THRESHOLDS } from '../verdict/thresholds';

/** Of the pictures that the index promises, so many must come out of the decoder. */
const DECODED_SHARE = 0.99;

/**
 * What the decoding of the whole film says, after the verdict on its key frames: damage is must-fix where more than one picture in a
 * hundred is lost or complained about, and a notice below that.
 */
export function lateFinding({ videoErrors, audioErrors, checkedFrames, lostFrames }: DecodeFacts): Finding | undefined {
  if (videoErrors + audioErrors + lostFrames === 0) return undefined;
  const promised = checkedFrames + lostFrames;
  const { atLeast, share } = THRESHOLDS.videoErrors;
  const severe = checkedFrames < promised * DECODED_SHARE || videoErrors > Math.max(atLeast, promised * share);
  return putIntoWords(
    corruptFinding({
      severity: severe ? 'must-fix' : 'notice',
      picturePlaces: videoErrors + lostFrames,
      soundPlaces: audioErrors,
    }),
  );
}
