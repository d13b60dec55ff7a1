import type { VideoProfile } from '../../src/video-profile';

/** The profile of sonla-2024 (R12, O6, O7). */
export const SONLA_PROFILE: VideoProfile = {
  container: 'mp4',
  videoCodecs: ['h264', 'hevc'],
  audioCodecs: ['aac'],
  audioRequired: true,
  minShortSidePixels: 720,
  minLongSidePixels: 1280,
  deliveredShortSidePixels: 1080,
  deliveredLongSidePixels: 1920,
  vertical: 'notice',
  minDurationMs: 240_000,
  maxDurationMs: 300_000,
  durationToleranceMs: 1_000,
  outsideDuration: 'must-fix',
  minFramesPerSecond: 23.9,
  maxFramesPerSecond: 60.1,
  outsideFrameRate: 'notice',
  maxFileBytes: 1_610_612_736,
};
