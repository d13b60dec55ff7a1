import { CLIP_LIMITS } from '@hoithi/contracts';
import type { VideoProfile } from '@hoithi/media';

/** What a reference clip must be: something our tools can read and the fingerprint reaches. No contest has a say. */
export const CLIP_PROFILE: VideoProfile = {
  container: 'mp4',
  videoCodecs: ['h264', 'hevc'],
  audioCodecs: ['aac', 'mp3', 'ac3', 'eac3', 'opus', 'alac', 'flac'],
  audioRequired: false,
  minShortSidePixels: 64,
  minLongSidePixels: 64,
  deliveredShortSidePixels: 1080,
  deliveredLongSidePixels: 1920,
  vertical: 'accept',
  minDurationMs: 5_000,
  maxDurationMs: CLIP_LIMITS.maxDurationMs,
  durationToleranceMs: 1_000,
  outsideDuration: 'must-fix',
  minFramesPerSecond: 1,
  maxFramesPerSecond: 240,
  outsideFrameRate: 'notice',
  maxFileBytes: CLIP_LIMITS.maxBytes,
};
