/** Bounds of the box reader. They protect the reader and ffmpeg, and are far above what any camera or editor writes. */
export const CONTAINER_LIMITS = {
  /** A five-minute film needs 0.3 MB, two hours at 60 fps about 8 MB. */
  moovBytes: 16 * 1024 * 1024,
  moofBytes: 1024 * 1024,
  /** Bytes of all reads together, whatever the file claims. */
  totalBytes: 64 * 1024 * 1024,
  /** One fragment per frame for five minutes at 60 fps, with sound, is 32 000 times `moof` and `mdat`. */
  topLevelBoxes: 80_000,
  boxesInMoov: 20_000,
  depth: 12,
  /** ffprobe and ffmpeg run with -max_streams 16. */
  tracks: 16,
  editListEntries: 500,
  sampleEntries: 32,
  samplesPerTrack: 20_000_000,
  /** Sides above this exist in no film; ffmpeg's -max_pixels draws the finer line. */
  declaredSide: 16_384,
  compositionOffsetMs: 30_000,
} as const;
