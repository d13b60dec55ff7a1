import type { VideoProfile } from '../video-profile';
import type { SizeLimit } from './shown-size';

/** What a contest shows its films in. */
export type DeliveryProfile = Pick<VideoProfile, 'deliveredShortSidePixels' | 'deliveredLongSidePixels'>;

/** The largest picture of a play copy: larger films are accepted and shown in this size (O7). */
export const deliveredLimit = (profile: DeliveryProfile): SizeLimit => ({
  shortSide: profile.deliveredShortSidePixels,
  longSide: profile.deliveredLongSidePixels,
});
