import type { Finding } from './finding';
import type { MediaFacts } from './media-facts';

/** How far the examination came: 0 box reader, 1 ffprobe, 2 one pass of ffmpeg. */
export type Gate = 0 | 1 | 2;

/** The technical answer to a film. `unprocessable`: our tools failed on it twice or cannot open so large a picture; a person decides. */
export type MediaVerdict = {
  readonly verdict: 'accepted' | 'must-fix' | 'unprocessable';
  /** All findings of the reached gate, in the order of `FINDING_CODES`. */
  readonly findings: readonly Finding[];
  readonly facts: MediaFacts;
  readonly gate: Gate;
};
