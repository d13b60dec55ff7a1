/** A film to be made: what it shows and says, and how long it lasts. */
export type FilmWish = {
  readonly path: string;
  readonly seconds: number;
  readonly width: number;
  readonly height: number;
  /** Burnt into the picture. */
  readonly title: string;
  /** Spoken by espeak-ng's Vietnamese voice and shown as subtitles. */
  readonly narration?: string | undefined;
  readonly withAudio: boolean;
  readonly fps: number;
  /** Colours, hills, movement and chord follow from it; two seeds give two films that no duplicate search confuses. */
  readonly seed: number;
};
