import type { PictureTrack } from '../fingerprint';
import { reverseRows } from './reverse-rows';

/** The pictures turned left to right: rows are read backwards, and what became brighter becomes darker. */
export const mirrorTrack = (track: PictureTrack): PictureTrack => ({
  ...track,
  upHighs: track.downHighs.map(reverseRows),
  upLows: track.downLows.map(reverseRows),
  downHighs: track.upHighs.map(reverseRows),
  downLows: track.upLows.map(reverseRows),
});
