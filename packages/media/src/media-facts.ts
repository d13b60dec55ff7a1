/** Picture content, measured in 32x18 grey on key frames, or on one frame per second. Shares are 0..1 of the playing time. */
export type PictureFacts = {
  readonly sampledFrames: number;
  readonly blackShare: number;
  readonly longestBlackMs: number;
  readonly frozenShare: number;
  readonly longestFrozenMs: number;
  /** Detail above a half and a third of the frame's own scale against the octave below, of the sharper pictures; absent where nothing could be measured. */
  readonly aboveHalfDb?: number | undefined;
  readonly aboveThirdDb?: number | undefined;
  /** Strength of the rhythm that enlarging by 3/2 or 3, and by 9/4, leaves behind; about 1 where there is none. */
  readonly rasterThird?: number | undefined;
  readonly rasterFourNinths?: number | undefined;
};

/** Sound content of the first audio track. Levels are absent where nothing could be measured. */
export type SoundFacts = {
  readonly loudnessLufs?: number | undefined;
  readonly truePeakDbtp?: number | undefined;
  readonly silenceShare: number;
  readonly longestSilenceMs: number;
};

/** What ffmpeg complained about while it decoded pictures and sound. */
export type DecodeFacts = {
  readonly videoErrors: number;
  readonly audioErrors: number;
  readonly otherErrors: number;
  /** Pictures that were asked of the decoder: all frames, or key frames only. */
  readonly checkedFrames: number;
  /** Of the pictures that were to come out, this many did not; 0 where the index does not say how many there should be. */
  readonly lostFrames: number;
};

/** What is known about a film. Later gates add to it; a field that could not be read is absent. */
export type MediaFacts = {
  readonly bytes: number;
  readonly sha256?: string | undefined;
  /** Sum of the video sample times, not what a header claims. */
  readonly durationMs?: number | undefined;
  /** Coded size before rotation, in pixels. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly rotationDegrees?: number | undefined;
  readonly videoCodec?: string | undefined;
  readonly audioCodec?: string | undefined;
  /** Frames per second: samples divided by duration. */
  readonly frameRate?: number | undefined;
  readonly frames?: number | undefined;
  readonly maxFrameGapMs?: number | undefined;
  /** How long the last picture stands, as the index has it. */
  readonly lastFrameMs?: number | undefined;
  readonly maxKeyFrameGapMs?: number | undefined;
  readonly variableFrameRate?: boolean | undefined;
  readonly pixelFormat?: string | undefined;
  readonly colorTransfer?: string | undefined;
  /** Pixel aspect where pixels are not square, e.g. `4:3`. */
  readonly sampleAspectRatio?: string | undefined;
  readonly bitDepth?: number | undefined;
  /** 0 grey, 1 = 4:2:0, 2 = 4:2:2, 3 = 4:4:4. */
  readonly chromaFormat?: number | undefined;
  readonly fieldOrder?: string | undefined;
  readonly videoProfile?: string | undefined;
  /** H.264 and H.265 level as ffprobe writes it: 40 is 4.0 of H.264. */
  readonly videoLevel?: number | undefined;
  /** Number of the film's own picture among the streams of ffmpeg; a cover picture may stand before it. */
  readonly pictureStream?: number | undefined;
  /** The number that the file itself gives the track of the film's picture. */
  readonly pictureTrackId?: number | undefined;
  /** Tracks of moving pictures; cover pictures are not counted. */
  readonly pictureTracks?: number | undefined;
  readonly audioDurationMs?: number | undefined;
  readonly audioChannels?: number | undefined;
  readonly audioSampleRate?: number | undefined;
  /** `LC`, `HE-AAC`, as ffprobe names it. */
  readonly audioProfile?: string | undefined;
  readonly audioTracks?: number | undefined;
  readonly audioFrames?: number | undefined;
  readonly bitRateKbps?: number | undefined;
  readonly fastStart?: boolean | undefined;
  readonly fragmented?: boolean | undefined;
  /** Instant the container says it was created; a hint for R13, never evidence. */
  readonly createdAtMs?: number | undefined;
  readonly decode?: DecodeFacts | undefined;
  readonly picture?: PictureFacts | undefined;
  readonly sound?: SoundFacts | undefined;
};
