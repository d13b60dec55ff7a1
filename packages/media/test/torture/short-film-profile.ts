import type { VideoProfile } from '../../src/video-profile';
import { SONLA_PROFILE } from '../support/sonla-profile';

/** The rules of sonla-2024 for films of seconds instead of minutes. */
export const SHORT_FILM_PROFILE: VideoProfile = {
  ...SONLA_PROFILE,
  minDurationMs: 5_000,
  maxDurationMs: 8_000,
  durationToleranceMs: 500,
};

/** The same for films of a quarter of the pixels: sizes are data, and a small picture costs a quarter to make and to check. */
export const SMALL_FILM_PROFILE: VideoProfile = {
  ...SHORT_FILM_PROFILE,
  minShortSidePixels: 360,
  minLongSidePixels: 640,
  deliveredShortSidePixels: 360,
  deliveredLongSidePixels: 640,
};
