/**
 * Where quality becomes worth a remark. A contest's own limits live in its profile; these are the engine's, equal for all:
 * a notice informs, and only an extreme (no sound at all, a still instead of a film) must be fixed.
 */
export const THRESHOLDS = {
  quietLufs: -30,
  loudLufs: -9,
  silentLufs: -50,
  clippedDbtp: -0.5,
  silenceShare: { notice: 0.3, mustFix: 0.9 },
  longestSilenceMs: 15_000,
  blackShare: { notice: 0.1, mustFix: 0.8 },
  longestBlackMs: 5_000,
  /** A slide show with sound is a film; one single picture is not. */
  frozenShare: { notice: 0.25, mustFix: 0.98 },
  longestFrozenMs: 10_000,
  audioPresentShare: { notice: 0.98, mustFix: 0.5 },
  frameGapMs: { notice: 1_000, mustFix: 30_000 },
  /** Fewer pictures than this per second are no moving picture. */
  slideShowFramesPerSecond: 1,
  keyFrameGapMs: 10_000,
  lowBitRateKbps: 800,
  videoErrors: { atLeast: 3, share: 0.01 },
  audioErrors: { atLeast: 5, share: 0.01 },
  decodedFrames: 0.98,
} as const;
