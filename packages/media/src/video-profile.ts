/**
 * What a contest demands of a film: the `video:` section of `contests/<id>.yaml`.
 * A rule that is left out is a rule the contest does not state: it can then produce a notice at most.
 */
export type VideoProfile = {
  readonly container: 'mp4';
  /** Codec names as ffprobe writes them, e.g. `h264`, `hevc`. */
  readonly videoCodecs: readonly string[];
  /** Codec names as ffprobe writes them, e.g. `aac`. */
  readonly audioCodecs: readonly string[];
  /** Pixels; compared with the shorter side of the picture, so that vertical films are measured alike (O7). */
  readonly minShortSide: number;
  readonly minLongSide: number;
  readonly orientation: OrientationPolicy;
  readonly minDurationMs: number;
  readonly maxDurationMs: number;
  /** Allowed beyond both ends (O6). */
  readonly durationToleranceMs: number;
  /** Frames per second; absent = the contest does not state a frame rate. */
  readonly minFrameRate?: number | undefined;
  readonly maxFrameRate?: number | undefined;
  readonly audioRequired: boolean;
  readonly maxBytes: number;
};

/** `any`: no remark; `landscape-preferred`: vertical is a notice; `landscape-only`: vertical must be fixed. */
export type OrientationPolicy = 'any' | 'landscape-preferred' | 'landscape-only';
