/** `accept`: no remark; `notice`: a remark; `must-fix`: stops the film. */
export type OrientationPolicy = 'accept' | 'notice' | 'must-fix';

/**
 * What a contest demands of a film: the `video:` section of `contests/<id>.yaml`, whose names these are (R12, O6, O7).
 * A rule that is not stated here is never a reason to refuse.
 */
export type VideoProfile = {
  readonly container: 'mp4';
  /** Codec names as ffprobe writes them: `h264`, `hevc`. */
  readonly videoCodecs: readonly string[];
  readonly audioCodecs: readonly string[];
  readonly audioRequired: boolean;
  /** Compared with the shorter side of the picture, so that vertical films are measured alike (O7). */
  readonly minShortSidePixels: number;
  readonly minLongSidePixels: number;
  /** Larger pictures are accepted with a notice and delivered at this size. */
  readonly deliveredShortSidePixels: number;
  readonly deliveredLongSidePixels: number;
  readonly vertical: OrientationPolicy;
  readonly minDurationMs: number;
  readonly maxDurationMs: number;
  /** Allowed beyond both ends (O6). */
  readonly durationToleranceMs: number;
  readonly outsideDuration: 'must-fix' | 'notice';
  readonly minFramesPerSecond: number;
  readonly maxFramesPerSecond: number;
  readonly outsideFrameRate: 'must-fix' | 'notice';
  readonly maxFileBytes: number;
};
