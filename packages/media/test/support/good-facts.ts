import type { MediaFacts } from '../../src/media-facts';

export const PICTURE = {
  sampledFrames: 135,
  blackShare: 0,
  longestBlackMs: 0,
  frozenShare: 0,
  longestFrozenMs: 0,
};
export const SOUND = { loudnessLufs: -18, truePeakDbtp: -2, silenceShare: 0, longestSilenceMs: 0 };

/** What is known of an ordinary film of sonla-2024 after all gates. */
export const GOOD: MediaFacts = {
  bytes: 150_000_000,
  durationMs: 270_000,
  width: 1920,
  height: 1080,
  rotationDegrees: 0,
  videoCodec: 'h264',
  frameRate: 30,
  maxFrameGapMs: 33,
  variableFrameRate: false,
  bitDepth: 8,
  chromaFormat: 1,
  bitRateKbps: 4_400,
  audioCodec: 'aac',
  audioDurationMs: 270_000,
  audioChannels: 2,
  audioTracks: 1,
  audioFrames: 12_600,
  fieldOrder: 'progressive',
  picture: PICTURE,
  sound: SOUND,
  decode: { videoErrors: 0, audioErrors: 0, otherErrors: 0, checkedFrames: 135, lostFrames: 0 },
};
