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
  /** Enlarged or soft pictures, from measured films (ADR 0035). */
  detail: {
    /** Below these, there is next to nothing that a frame of a half, or a third, of the scale could not hold. */
    noneAboveHalfDb: -18,
    noneAboveThirdDb: -15,
    /** A rhythm as strong as this is left by enlarging alone, in a picture that is not sharp in itself as letters on a screen are. */
    raster: 4,
    sharpAboveHalfDb: -10,
    /** Which of two sizes such a rhythm comes from: a third rather than two thirds. */
    thirdOfRasterDb: -14,
  },
  /** Several slides with sound are a film; one single picture from start to end is not. */
  frozenShare: { notice: 0.25, oneStill: 0.98 },
  longestFrozenMs: 10_000,
  /** A last picture may stand so long by its own entry in the index. */
  longestEndPictureMs: 60_000,
  audioPresentShare: { notice: 0.98, mustFix: 0.5 },
  /** Sound that goes on behind the last picture. */
  audioBeyondMs: 3_000,
  frameGapMs: 1_000,
  keyFrameGapMs: 10_000,
  lowBitRateKbps: 800,
  videoErrors: { atLeast: 3, share: 0.01 },
  audioErrors: { atLeast: 5, share: 0.01 },
  decodedFrames: 0.98,
} as const;
