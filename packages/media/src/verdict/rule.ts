import type { Remark } from '../finding';
import type { MediaFacts } from '../media-facts';
import type { VideoProfile } from '../video-profile';

/** One question to a film. Asks only what is known: a fact that is absent yields no finding. */
export type Rule = (facts: MediaFacts, profile: VideoProfile) => Remark | undefined;
