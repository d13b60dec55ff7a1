import type { ContainerReport } from '../boxes/container-report';
import { filmTrack } from '../facts/film-track';

/** Beyond this, an edit list hides too much for the sample table to say how many pictures must come out. */
const TRIM_MS = 500;

/**
 * How many pictures the index promises to a decoder of the whole film; those that an edit list may hide are not counted.
 * Undefined for a film that is trimmed by more than half a second.
 */
export function promisedFrames({ tracks }: ContainerReport): number | undefined {
  const video = filmTrack(tracks);
  if (video === undefined) return undefined;
  const hiddenMs = Math.max(0, video.mediaMs - video.durationMs);
  if (hiddenMs > TRIM_MS) return undefined;
  return Math.max(0, video.samples - Math.ceil((hiddenMs * video.frameRate) / 1000) - 1);
}
