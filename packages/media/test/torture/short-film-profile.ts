import type { VideoProfile } from '../../src/video-profile';

/** The rules of sonla-2024 for films of seconds instead of minutes. */
export const SHORT_FILM_PROFILE: VideoProfile = {
  container: 'mp4',
  videoCodecs: ['h264', 'hevc'],
  audioCodecs: ['aac'],
  audioRequired: true,
  minShortSidePixels: 720,
  minLongSidePixels: 1280,
  deliveredShortSidePixels: 1080,
  deliveredLongSidePixels: 1920,
  vertical: 'notice',
  minDurationMs: 5_000,
  maxDurationMs: 8_000,
  durationToleranceMs: 500,
  outsideDuration: 'must-fix',
  minFramesPerSecond: 23.9,
  maxFramesPerSecond: 60.1,
  outsideFrameRate: 'notice',
  maxFileBytes: 1_610_612_736,
};
