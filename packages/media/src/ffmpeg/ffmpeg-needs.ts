/** Everything that our plans ask of ffmpeg, in the lists that it prints about itself (`ffmpeg -filters` and so on). A test reads the plans. */
export const FFMPEG_NEEDS = {
  demuxers: ['mov'],
  decoders: ['h264', 'hevc', 'aac'],
  filters: [
    'aresample',
    'ametadata',
    'asetpts',
    'bwdif',
    'colorspace',
    'crop',
    'ebur128',
    'format',
    'pad',
    'scale',
    'select',
    'setsar',
    'silencedetect',
    'split',
    'tile',
    'tonemap',
    'zscale',
  ],
  encoders: ['aac', 'libx264', 'mjpeg', 'rawvideo'],
  muxers: ['chromaprint', 'framecrc', 'hls', 'image2', 'mp4', 'null', 'rawvideo', 'streamhash'],
} as const;

/**
 * The first release of each line without the faults of June 2026 (media reference, 0.7): hostile films reach a decoder there that no contest
 * allows. Later lines have them mended from their beginning.
 */
export const FFMPEG_MENDED = [
  { major: 7, minor: 1, patch: 5 },
  { major: 8, minor: 0, patch: 3 },
  { major: 8, minor: 1, patch: 2 },
] as const;
