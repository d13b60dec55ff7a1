import type { ContainerDefect } from './container-defect';
import type { TrackKind } from './track';

/** One track, measured from its sample tables. Times in ms. */
export type TrackReport = {
  /** As the file numbers it; not always unique. */
  readonly id: number;
  readonly kind: TrackKind;
  /** Whether players show it unasked. */
  readonly isEnabled: boolean;
  readonly codec: string;
  readonly samples: number;
  /** Playing time: sum of the sample times after the edit list. */
  readonly durationMs: number;
  /** The same before the edit list. */
  readonly mediaMs: number;
  /** How long the edit list shows nothing. */
  readonly emptyMs: number;
  readonly frameRate: number;
  readonly maxGapMs: number;
  /** How long the last sample stands. */
  readonly lastSampleMs: number;
  /** Average rate below 0.8 of the usual one. */
  readonly variableFrameRate: boolean;
  readonly maxKeyFrameGapMs?: number | undefined;
  /** Absent where every picture is a key frame, and in fragmented files. */
  readonly keyFrames?: number | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly rotationDegrees: number;
  readonly bitDepth?: number | undefined;
  readonly chromaFormat?: number | undefined;
  readonly pixelAspect?: string | undefined;
  /** 16 = PQ, 18 = HLG. */
  readonly transfer?: number | undefined;
  readonly channels?: number | undefined;
  readonly sampleRate?: number | undefined;
};

/** What the box reader learned about a file, without any C code touching it. */
export type ContainerReport = {
  readonly bytes: number;
  readonly bytesRead: number;
  readonly fastStart: boolean;
  readonly fragmented: boolean;
  readonly createdAtMs?: number | undefined;
  readonly tracks: readonly TrackReport[];
  readonly defects: readonly ContainerDefect[];
};
