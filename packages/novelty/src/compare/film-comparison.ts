/** Minutes of film A that are seen, or heard, in film B. */
export type SharedSpan = {
  readonly fromAMs: number;
  readonly toAMs: number;
  readonly fromBMs: number;
  readonly toBMs: number;
};

/** A passage whose pictures agree. */
export type PicturePassage = SharedSpan & {
  /** 0..100: share of the comparable pictures that agree. */
  readonly score: number;
  readonly mirrored: boolean;
  /** Pictures that agree and differ from each other: one still picture is weak evidence however long it stands. */
  readonly distinctPictures: number;
  /** The sound agrees too, over the same minutes. */
  readonly soundToo: boolean;
};

export type SoundPassage = SharedSpan & {
  /** 0..100: 100 at equal items, 0 at half of the bits different (chance). */
  readonly score: number;
};

export type FilmComparison = {
  /**
   * `sound-only` is no evidence: songs are shared. Only agreeing pictures make a match; sound can make it stronger.
   */
  readonly evidence: 'none' | 'sound-only' | 'pictures' | 'pictures-and-sound';
  /** In order of strength. */
  readonly passages: readonly PicturePassage[];
  readonly soundPassages: readonly SoundPassage[];
  /** 0..100: how much of the shorter film lies in `passages`. */
  readonly coverage: number;
  /** 0..100, for sorting. */
  readonly strength: number;
};
