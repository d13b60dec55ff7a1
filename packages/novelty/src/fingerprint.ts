/**
 * Where a film's pictures were taken: one a second (`seconds`, from a full decode: the strong kind), or wherever the encoder put a
 * key frame (`key-frames`, nearly free, and elsewhere in a re-encoded copy).
 */
export type PictureBasis = 'key-frames' | 'seconds';

/** Pictures of a film in order of time, each a hash of two masks (see `hashPicture`). */
export type PictureTrack = {
  readonly basis: PictureBasis;
  readonly timesMs: Uint32Array;
  readonly upHighs: Uint32Array;
  readonly upLows: Uint32Array;
  readonly downHighs: Uint32Array;
  readonly downLows: Uint32Array;
};

/** Chromaprint items of the first sound track, each 32 bits, one every `SOUND_ITEM_MS`; empty for a silent film. */
export type SoundTrack = Uint32Array;

export type FilmFingerprint = {
  readonly durationMs: number;
  readonly pictures: PictureTrack;
  readonly sound: SoundTrack;
};

/** Chromaprint makes an item every 1365 samples at 11,025 Hz; every second one is kept. */
export const SOUND_ITEM_MS = (2 * 1365 * 1000) / 11_025;

/** What lies behind this is not fingerprinted, so that a fingerprint stays a small record. */
export const LONGEST_MS = 20 * 60_000;
