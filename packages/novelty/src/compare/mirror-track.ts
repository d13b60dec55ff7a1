import type { PictureTrack } from '../fingerprint';
import { mirrorHash } from '../picture/mirror-hash';

/** The pictures turned left to right. */
export const mirrorTrack = (track: PictureTrack): PictureTrack => ({
  ...track,
  highs: track.highs.map(mirrorHash),
  lows: track.lows.map(mirrorHash),
});
