import type { VideoProfile } from '../../src/video-profile';
import { SONLA_PROFILE } from '../support/sonla-profile';

/** The rules of sonla-2024 for films of seconds instead of minutes. */
export const SHORT_FILM_PROFILE: VideoProfile = {
  ...SONLA_PROFILE,
  minDurationMs: 5_000,
  maxDurationMs: 8_000,
  durationToleranceMs: 500,
};
